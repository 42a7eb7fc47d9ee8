"use client";
import { useTranslations } from "next-intl";
import type { Unit } from "@/db/enums";
import { Field, inputLook, TextInput } from "../../ui/field";

export type Typed = { text: string; each: number };

/** The units in which people say a quantity, the smallest first. */
export const quantitySteps: Record<Unit, { each: number; word: "g" | "kg" | "ml" | "l" | "piece" }[]> = {
  g: [
    { each: 1, word: "g" },
    { each: 1000, word: "kg" },
  ],
  ml: [
    { each: 1, word: "ml" },
    { each: 1000, word: "l" },
  ],
  piece: [{ each: 1, word: "piece" }],
};

/** How much, in the unit one has in hand. */
export function QuantityField({
  unit,
  typed,
  onChange,
  label,
}: {
  unit: Unit;
  typed: Typed;
  onChange: (typed: Typed) => void;
  label: string;
}) {
  const t = useTranslations("stock.move");
  return (
    <Field label={label}>
      {(wiring) => (
        <div className="flex gap-2">
          <TextInput
            {...wiring}
            inputMode="decimal"
            autoComplete="off"
            value={typed.text}
            onChange={(event) => onChange({ ...typed, text: event.target.value })}
            className="min-w-0 flex-1 font-bold text-xl tabular-nums"
          />
          <select
            aria-label={t("unit")}
            value={typed.each}
            onChange={(event) => onChange({ ...typed, each: Number(event.target.value) })}
            className={`${inputLook} !w-auto min-h-12 font-semibold`}
          >
            {quantitySteps[unit].map(({ each, word }) => (
              <option key={word} value={each}>
                {t(`units.${word}`)}
              </option>
            ))}
          </select>
        </div>
      )}
    </Field>
  );
}
