"use client";
import { useTranslations } from "next-intl";
import { useState } from "react";
import type { Lot } from "@/lib/inventory/dough";
import { wasteReasons } from "@/lib/stock/by-hand";
import { AskSheet } from "../../ui/ask-sheet";
import { Field, TextInput } from "../../ui/field";
import { useBooked } from "../stock/use-booked";
import type { Lose } from "./dough-actions";

type LoseSheetProps = {
  outlet: string;
  lot: Pick<Lot, "id" | "size"> & { left: number };
  lose: Lose;
  onClose: () => void;
};

/** Balls thrown away: how many of the lot, and why; the tap on the reason books it. */
export function LoseSheet({ outlet, lot, lose, onClose }: LoseSheetProps) {
  const t = useTranslations("inventory.dough");
  const why = useTranslations("stock.reasons");
  const [typed, type] = useState(String(lot.left));
  const { refusal, pending, book } = useBooked(onClose);
  const pieces = /^\d{1,4}$/.test(typed.trim()) ? Number(typed) : 0;
  return (
    <AskSheet
      refusal={refusal}
      onClose={onClose}
      title={t("loseOf", { size: lot.size })}
      closeLabel={t("close")}
    >
      <Field label={t("howMany")}>
        {(wiring) => (
          <TextInput
            {...wiring}
            inputMode="numeric"
            autoComplete="off"
            value={typed}
            onChange={(event) => type(event.target.value)}
            className="font-bold text-xl tabular-nums"
          />
        )}
      </Field>
      <fieldset disabled={pending || pieces < 1} className="grid grid-cols-2 gap-2">
        <legend className="mb-2 font-semibold">{t("why")}</legend>
        {wasteReasons.map((reason) => (
          <button
            key={reason}
            type="button"
            onClick={() =>
              book(
                (requestId) => lose({ outlet, lot: lot.id, pieces, reason, requestId }),
                t("thrown", { pieces, size: lot.size }),
              )
            }
            className="min-h-14 rounded-2xl border-2 border-line bg-card px-3 py-2 font-bold text-lg leading-tight hover:border-tomato hover:bg-tomato-wash disabled:opacity-55"
          >
            {why(reason)}
          </button>
        ))}
      </fieldset>
    </AskSheet>
  );
}
