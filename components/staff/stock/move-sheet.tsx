"use client";
import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { parseQuantity } from "@/lib/stock/by-hand";
import { signedWords } from "@/lib/stock/quantity-words";
import type { ShelfRow } from "@/lib/stock/shelf";
import { AskSheet } from "../../ui/ask-sheet";
import { Button } from "../../ui/button";
import { RadioCard } from "../../ui/check";
import { NoteField } from "../../ui/note-field";
import { QuantityField } from "./quantity-field";
import type { Move } from "./stock-actions";
import { useBooked } from "./use-booked";

type MoveSheetProps = {
  what: "receive" | "correct";
  outlet: string;
  row: Pick<ShelfRow, "code" | "name" | "unit">;
  move: Move;
  onClose: () => void;
};

/** Goods without an order, or what the books have wrong: how much, which way, and why. */
export function MoveSheet({ what, outlet, row, move, onClose }: MoveSheetProps) {
  const t = useTranslations("stock.move");
  const locale = useLocale();
  const [typed, type] = useState({ text: "", each: row.unit === "piece" ? 1 : 1000 });
  const [less, takeLess] = useState(false);
  const [reason, say] = useState("");
  const { refusal, pending, book } = useBooked(onClose);
  const amount = parseQuantity(typed.text, typed.each);
  const quantity = amount !== null && less ? -amount : amount;
  const submit = () =>
    quantity !== null &&
    book(
      (requestId) => move({ outlet, ingredient: row.code, quantity, reason: reason.trim(), requestId }),
      t("booked", { name: row.name, quantity: signedWords(quantity, row.unit, locale) }),
    );
  return (
    <AskSheet
      refusal={refusal}
      onClose={onClose}
      title={t(`${what}Of`, { name: row.name })}
      closeLabel={t("close")}
      footer={
        <Button
          size="large"
          wide
          disabled={pending || quantity === null || reason.trim().length < 2}
          onClick={submit}
        >
          {t(what)}
        </Button>
      }
    >
      {what === "correct" && (
        <fieldset className="grid grid-cols-2 gap-2">
          <legend className="mb-2 font-semibold">{t("way")}</legend>
          <RadioCard name="way" checked={!less} onChange={() => takeLess(false)} label={t("more")} />
          <RadioCard name="way" checked={less} onChange={() => takeLess(true)} label={t("less")} />
        </fieldset>
      )}
      <QuantityField unit={row.unit} typed={typed} onChange={type} label={t("howMuch")} />
      {typed.text && quantity === null && <p className="text-sm text-tomato">{t("badQuantity")}</p>}
      <NoteField label={t("reason")} hint={t(`${what}Hint`)} value={reason} onChange={say} />
    </AskSheet>
  );
}
