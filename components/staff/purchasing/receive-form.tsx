"use client";
import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { newId } from "@/lib/ids";
import { typedCents } from "@/lib/money";
import { type PurchaseLine, restOf } from "@/lib/purchasing/purchase";
import { type CameLot, lacks, lotOf, packsTyped, type TypedLot } from "@/lib/purchasing/receiving";
import { Button } from "../../ui/button";
import { RadioCard } from "../../ui/check";
import { NoteField } from "../../ui/note-field";
import { Notice } from "../../ui/notice";
import { useAsked } from "../use-asked";
import type { Receive } from "./purchase-actions";
import { ReceiveLine } from "./receive-line";

type Line = PurchaseLine & { name: string };
type ReceiveFormProps = {
  id: string;
  seen: number;
  today: string;
  lines: Line[];
  back: string;
  receive: Receive;
};

const origins = ["fr", "it", "es", "de", "be", "pl", "ie", "br", "eu", "out"] as const;
/** What came, article by article, filled in as it was ordered; whether more of it will come is said in the end. */
export function ReceiveForm({ id, seen, today, lines, back, receive }: ReceiveFormProps) {
  const t = useTranslations("purchasing.receive");
  const locale = useLocale();
  const [receiptId] = useState(newId);
  const blank = (line: Line, quantity: number): TypedLot => ({
    ...{ key: newId(), articleId: line.articleId, packs: packsTyped(quantity, line.packQuantity, locale) },
    ...{ broken: "", price: typedCents(line.priceCents, locale), useBy: "", origin: "", batch: "" },
  });
  const [typed, type] = useState(() => lines.map((line) => blank(line, restOf(line))));
  const [note, setNote] = useState("");
  const [rest, expect] = useState<"follows" | "never" | null>(null);
  const { refusal, pending, ask } = useAsked();
  const rows = lines.map((line) => {
    const own = typed.filter((lot) => lot.articleId === line.articleId);
    const lots = own.map((lot) => lotOf(lot, line.packQuantity));
    const known = lots.filter((lot): lot is CameLot => lot !== null);
    const quantity = known.reduce((sum, lot) => sum + lot.quantity, 0);
    const wrong = known.length < lots.length || known.some((lot) => lacks(lot, line).length > 0);
    return { line, own, known, quantity, wrong };
  });
  const missing = rows.some(({ line, quantity }) => quantity < restOf(line));
  const wrong = rows.filter((row) => row.wrong);
  const lots = rows.flatMap(({ known }) => known.filter(({ quantity, broken }) => quantity + broken > 0));
  const change = (key: string, next: Partial<TypedLot>) =>
    type(typed.map((lot) => (lot.key === key ? { ...lot, ...next } : lot)));
  return (
    <div className="grid gap-4">
      <datalist id="origins">
        {origins.map((country) => (
          <option key={country} value={t(`origins.${country}`)} />
        ))}
      </datalist>
      <ul className="grid gap-3">
        {rows.map(({ line, own }) => (
          <ReceiveLine
            key={line.articleId}
            line={line}
            lots={own}
            today={today}
            onChange={change}
            onAdd={() => type([...typed, blank(line, 0)])}
            onRemove={(key) => type(typed.filter((lot) => lot.key !== key))}
          />
        ))}
      </ul>
      {missing && (
        <fieldset className="grid gap-2 sm:grid-cols-2">
          <legend className="mb-2 font-semibold">{t("rest")}</legend>
          <RadioCard
            name="rest"
            checked={rest === "follows"}
            onChange={() => expect("follows")}
            label={t("follows")}
            hint={t("followsHint")}
          />
          <RadioCard
            name="rest"
            checked={rest === "never"}
            onChange={() => expect("never")}
            label={t("never")}
            hint={t("neverHint")}
          />
        </fieldset>
      )}
      <NoteField label={t("note")} hint={t("noteHint")} value={note} onChange={setNote} most={500} />
      {wrong.length > 0 && (
        <Notice>{t("incomplete", { names: wrong.map(({ line }) => line.name).join(", ") })}</Notice>
      )}
      {refusal && (
        <Notice tone="bad" live>
          {refusal}
        </Notice>
      )}
      <Button
        size="large"
        wide
        disabled={pending || wrong.length > 0 || (missing && rest === null)}
        onClick={() =>
          ask(
            () => receive({ receiptId, id, seen, note, last: !missing || rest === "never", lots }),
            t("done"),
            back,
          )
        }
      >
        {t("submit")}
      </Button>
    </div>
  );
}
