import type { Rates } from "./card-words";
import type { CardProduct } from "./queries/list-card";

/** Basis points as one types a percentage: 550 → `5,5`. */
export const typedRate = (rateBp: number, locale: string): string =>
  String(rateBp / 100).replace(".", locale === "en" ? "." : ",");

/** What was typed, in basis points; null for what is no rate. */
export function parseRate(typed: string): number | null {
  const text = typed.replaceAll(/[\s\u202f\u00a0%]/g, "").replace(",", ".");
  if (!/^\d{1,2}(\.\d{1,2})?$/.test(text)) return null;
  const points = Math.round(Number(text) * 100);
  return points <= 3000 ? points : null;
}

/** The rates with which the card is sold already, those of most products first: an accountant chose them. */
export function knownRates(card: readonly Pick<CardProduct, "items">[]): Rates[] {
  const counts = new Map<string, number>();
  for (const { rates } of card.flatMap(({ items }) => items.slice(0, 1)))
    if (rates.every((rate) => rate !== null))
      counts.set(rates.join(" "), (counts.get(rates.join(" ")) ?? 0) + 1);
  return [...counts]
    .toSorted(([, a], [, b]) => b - a)
    .map(([key]) => {
      const [delivery = 0, takeaway = 0, onSite = 0] = key.split(" ").map(Number);
      return { delivery, takeaway, on_site: onSite };
    });
}
