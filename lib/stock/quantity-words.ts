import type { Unit } from "@/db/enums";
import { languageTag } from "../language-tag";
import { withMinus } from "../minus";

const larger = { g: "kg", ml: "l" } as const;

/** Base units as people say them: `1 250 g` → `1,25 kg`, `850 g`, `6 pièces` is said by the text around it: `6`. */
export function quantityWords(quantity: number, unit: Unit, locale: string): string {
  const digits = new Intl.NumberFormat(languageTag(locale), { maximumFractionDigits: 2 });
  if (unit === "piece") return digits.format(quantity);
  const big = Math.abs(quantity) >= 1000;
  return `${digits.format(big ? quantity / 1000 : quantity)}\u00a0${big ? larger[unit] : unit}`;
}

/** The same with its sign, as a ledger says what came and what went. */
export const signedWords = (quantity: number, unit: Unit, locale: string): string =>
  `${quantity > 0 ? "+" : "−"}\u202f${quantityWords(Math.abs(quantity), unit, locale)}`;

/** `12.34` → `+12,3 %`, as a difference is said. */
export const percentWords = (percent: number, locale: string): string =>
  withMinus(
    new Intl.NumberFormat(languageTag(locale), {
      ...({ style: "percent", maximumFractionDigits: 1, signDisplay: "exceptZero" } as const),
    }).format(percent / 100),
  );
