"use client";
import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { parseQuantity, wasteReasons } from "@/lib/stock/by-hand";
import { quantityWords } from "@/lib/stock/quantity-words";
import type { ShelfRow } from "@/lib/stock/shelf";
import { AskSheet } from "../../ui/ask-sheet";
import { QuantityField } from "./quantity-field";
import type { Waste } from "./stock-actions";
import { useBooked } from "./use-booked";

type WasteSheetProps = {
  outlet: string;
  row: Pick<ShelfRow, "code" | "name" | "unit" | "portion">;
  waste: Waste;
  onClose: () => void;
};

/** Thrown away: a portion unless said otherwise, and why. The tap on the reason books it. */
export function WasteSheet({ outlet, row, waste, onClose }: WasteSheetProps) {
  const t = useTranslations("stock.move");
  const why = useTranslations("stock.reasons");
  const locale = useLocale();
  const [typed, type] = useState({ text: String(row.portion), each: 1 });
  const { refusal, pending, book } = useBooked(onClose);
  const quantity = parseQuantity(typed.text, typed.each);
  return (
    <AskSheet
      refusal={refusal}
      onClose={onClose}
      title={t("wasteOf", { name: row.name })}
      closeLabel={t("close")}
    >
      <QuantityField unit={row.unit} typed={typed} onChange={type} label={t("howMuch")} />
      <fieldset disabled={pending || quantity === null} className="grid grid-cols-2 gap-2">
        <legend className="mb-2 font-semibold">{t("why")}</legend>
        {wasteReasons.map((reason) => (
          <button
            key={reason}
            type="button"
            onClick={() =>
              quantity !== null &&
              book(
                (requestId) => waste({ outlet, ingredient: row.code, quantity, reason, requestId }),
                t("wasted", { name: row.name, quantity: quantityWords(quantity, row.unit, locale) }),
              )
            }
            className="min-h-14 rounded-2xl border-2 border-line bg-card px-3 py-2 font-bold text-lg leading-tight hover:border-tomato hover:bg-tomato-wash disabled:opacity-55"
          >
            {why(reason)}
          </button>
        ))}
      </fieldset>
      {quantity === null && <p className="text-sm text-tomato">{t("badQuantity")}</p>}
    </AskSheet>
  );
}
