import type { RecipeLine } from "../catalogue/catalogue";

/** Base units (g, ml, piece) by ingredient code. */
export type Quantities = ReadonlyMap<string, number>;

export type Made = { recipe: readonly RecipeLine[]; removed: readonly string[]; added: readonly Addition[] };
export type Addition = { ingredient: string; quantity: number };

/** What one pizza takes, as the customer changed it. The one authority for shop, counter, kitchen and placing. */
export function quantitiesOf({ recipe, removed, added }: Made): Map<string, number> {
  const quantities = new Map<string, number>();
  const without = new Set(removed);
  for (const line of recipe)
    if (!without.has(line.ingredient)) quantities.set(line.ingredient, line.quantity);
  for (const { ingredient, quantity } of added) {
    quantities.set(ingredient, (quantities.get(ingredient) ?? 0) + quantity);
  }
  return quantities;
}

/** What several pizzas take together. */
export function needsOf(lines: readonly (Made & { quantity: number })[]): Map<string, number> {
  const needs = new Map<string, number>();
  for (const line of lines) {
    for (const [ingredient, quantity] of quantitiesOf(line)) {
      needs.set(ingredient, (needs.get(ingredient) ?? 0) + quantity * line.quantity);
    }
  }
  return needs;
}

/**
 * How many can still be made from what is free, and which ingredient says so.
 * An ingredient the outlet keeps no stock of counts as none.
 */
export function makeable(needs: Quantities, free: Quantities): { left: number; because: string | null } {
  let left = Number.POSITIVE_INFINITY;
  let because: string | null = null;
  for (const [ingredient, quantity] of needs) {
    const possible = Math.floor((free.get(ingredient) ?? 0) / quantity);
    if (possible < left) {
      left = Math.max(0, possible);
      because = ingredient;
    }
  }
  return { left, because };
}

/** The ingredient that runs short when all of `needs` is asked at once, with what is free of it. */
export function shortage(needs: Quantities, free: Quantities): { ingredient: string; free: number } | null {
  for (const [ingredient, quantity] of needs) {
    const there = free.get(ingredient) ?? 0;
    if (there < quantity) return { ingredient, free: there };
  }
  return null;
}
