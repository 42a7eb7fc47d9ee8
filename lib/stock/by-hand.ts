import type { Catalogue } from "../catalogue/catalogue";

/** Why something is thrown away. */
export const wasteReasons = ["fallen", "burnt", "spoiled", "expired", "mistake", "other"] as const;
export type WasteReason = (typeof wasteReasons)[number];

/** More than any outlet ever moves at once, in base units. */
export const mostMoved = 1_000_000;

/** What usually goes on one dish, so that "one portion" is booked in a tap; a piece where nothing takes it. */
export function usualPortions(catalogue: Catalogue): Map<string, number> {
  const portions = new Map<string, number[]>();
  for (const { size, recipe } of catalogue.items.values()) {
    if (size !== "M" && size !== "ONE") continue;
    for (const { ingredient, quantity } of recipe)
      portions.set(ingredient, [...(portions.get(ingredient) ?? []), quantity]);
  }
  return new Map(
    [...portions].map(([code, all]) => [code, all.toSorted((a, b) => a - b)[all.length >> 1] ?? 1]),
  );
}

/** What somebody typed as a quantity, in base units (`1,5` of 1000 → 1500); null when it is none. */
export function parseQuantity(typed: string, each = 1): number | null {
  const plain = typed.replaceAll(/\s/gu, "").replace(",", ".");
  if (!/^\d{1,7}(?:\.\d{1,3})?$/.test(plain)) return null;
  const quantity = Math.round(Number(plain) * each * 1000) / 1000;
  return Number.isInteger(quantity) && quantity > 0 && quantity <= mostMoved ? quantity : null;
}
