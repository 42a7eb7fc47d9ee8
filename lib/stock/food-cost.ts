import type { Size, Unit } from "@/db/enums";
import { type Catalogue, type CatalogueItem, nameOf, type RecipeLine } from "../catalogue/catalogue";
import { centsOfMicro, microCentsOf, type UnitCosts } from "./cost";

/** One product in a size: what its ingredients cost and which part of its price without VAT that is. */
export type FoodCost = {
  item: string;
  product: string;
  name: string;
  kind: CatalogueItem["product"]["kind"];
  size: Size;
  priceCents: number;
  netCents: number;
  costCents: number;
  /** Of the net price; null where it is given away. */
  share: number | null;
  /** Its dearest ingredients, the dearest first. */
  parts: { name: string; quantity: number; unit: Unit; costCents: number }[];
  /** Some of it is estimated: nobody sells us that. */
  estimated: boolean;
};

/** Planned food cost is a fifth to a quarter of the net price; from here on somebody should look. */
export const dearShare = 0.3;

/** Millionths of a cent that a recipe costs. An ingredient that nothing is known of costs nothing and is named. */
export function recipeCost(
  recipe: readonly Pick<RecipeLine, "ingredient" | "quantity">[],
  costs: UnitCosts,
): { microCents: number; unknown: string[] } {
  let microCents = 0;
  const unknown: string[] = [];
  for (const { ingredient, quantity } of recipe) {
    const cost = costs.get(ingredient);
    if (cost) microCents += microCentsOf(quantity, cost);
    else unknown.push(ingredient);
  }
  return { microCents, unknown };
}

/** The card of an outlet by what it costs, the largest share of its price first. */
export function foodCosts(catalogue: Catalogue, costs: UnitCosts, locale: string): FoodCost[] {
  return [...catalogue.items.values()]
    .filter(({ onMenu }) => onMenu)
    .map((item) => foodCost(item, catalogue, costs, locale))
    .toSorted((a, b) => (b.share ?? 0) - (a.share ?? 0) || a.item.localeCompare(b.item));
}

/** What an item's ingredients cost beside its price without VAT. */
export function itemCost(
  { recipe, priceCents }: Pick<CatalogueItem, "recipe" | "priceCents">,
  rateBp: number,
  costs: UnitCosts,
): Pick<FoodCost, "netCents" | "costCents" | "share" | "estimated"> {
  const { microCents } = recipeCost(recipe, costs);
  const netCents = Math.round((priceCents * 10_000) / (10_000 + rateBp));
  return {
    ...{ netCents, costCents: centsOfMicro(microCents) },
    share: netCents > 0 ? microCents / 1_000_000 / netCents : null,
    estimated: recipe.some(({ ingredient }) => costs.get(ingredient)?.source !== "catalogue"),
  };
}

function foodCost(item: CatalogueItem, catalogue: Catalogue, costs: UnitCosts, locale: string): FoodCost {
  const parts = item.recipe.flatMap(({ ingredient, quantity }) => {
    const known = catalogue.ingredients.get(ingredient);
    const cost = costs.get(ingredient);
    if (!known || !cost) return [];
    const part = { quantity, unit: known.unit, micro: microCentsOf(quantity, cost) };
    return [{ name: nameOf(known, locale), ...part }];
  });
  return {
    ...{
      item: item.code,
      product: item.product.code,
      name: nameOf(item.product, locale),
      kind: item.product.kind,
      size: item.size,
    },
    ...{ priceCents: item.priceCents, ...itemCost(item, item.rateBp, costs) },
    parts: parts
      .toSorted((a, b) => b.micro - a.micro)
      .slice(0, 3)
      .map(({ micro, ...part }) => ({ ...part, costCents: centsOfMicro(micro) })),
  };
}
