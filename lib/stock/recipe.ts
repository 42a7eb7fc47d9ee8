import type { Catalogue, CatalogueItem, RecipeLine, Stop } from "../catalogue/catalogue";

/** Base units (g, ml, piece) by ingredient code. */
export type Quantities = ReadonlyMap<string, number>;

/** What one of it takes as the card has it. */
export const quantitiesOf = (recipe: readonly RecipeLine[]): Map<string, number> =>
  new Map(recipe.map(({ ingredient, quantity }) => [ingredient, quantity]));

/** What several lines take together; `quantities` are of one piece. */
export function needsOf(lines: readonly { quantities: Quantities; quantity: number }[]): Map<string, number> {
  const needs = new Map<string, number>();
  for (const line of lines) {
    for (const [ingredient, quantity] of line.quantities) {
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

/**
 * What keeps it from being made whatever lies on the shelves: it was taken off sale, or something that goes on it was.
 * `because`: that ingredient's code; empty for the dish itself.
 */
export function stopOf(
  item: Pick<CatalogueItem, "stop">,
  ingredients: Iterable<string>,
  catalogue: Pick<Catalogue, "ingredients">,
): (Stop & { because: string }) | null {
  const since = ({ until, hours }: Stop, because: string) => ({
    ...{ because, until: until && new Date(until).toISOString(), ...(hours && { hours }) },
  });
  if (item.stop) return since(item.stop, "");
  for (const code of ingredients) {
    const stop = catalogue.ingredients.get(code)?.stop;
    if (stop) return since(stop, code);
  }
  return null;
}
