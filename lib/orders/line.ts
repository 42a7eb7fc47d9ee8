import type { Catalogue, CatalogueIngredient, CatalogueItem, CatalogueOption } from "../catalogue/catalogue";
import { type Taxed, taxed } from "../fiscal/vat";
import { Refusal } from "../refusal";
import { quantitiesOf } from "../stock/recipe";
import { type BasketLine, mostOfALine } from "./basket";

/** A basket line whose codes were all found to be real, priced. Money with VAT, for the whole quantity unless it says unit. */
export type Line = {
  key: string;
  item: CatalogueItem;
  quantity: number;
  removed: CatalogueIngredient[];
  added: { option: CatalogueOption; priceCents: number; quantity: number }[];
  unitCents: number;
  tax: Taxed;
  /** Base units by ingredient code for one piece. */
  quantities: ReadonlyMap<string, number>;
};

/** Checks one line against the catalogue and prices it. Taking off is free and gives nothing back. */
export function lineOf(line: BasketLine, catalogue: Catalogue): Line {
  const item = catalogue.items.get(line.item);
  if (!item) throw new Refusal("item_unknown", { item: line.item });
  const name = item.product.nameFr;
  if (!item.onMenu) throw new Refusal("item_off_menu", { name });
  if (line.quantity < 1 || line.quantity > mostOfALine)
    throw new Refusal("quantity_out_of_range", { most: mostOfALine });
  const removed = [...new Set(line.removed)].map((code) => removedOf(code, item, catalogue));
  const added = addedOf(line.added, item, catalogue);
  const unitCents = item.priceCents + added.reduce((sum, extra) => sum + extra.priceCents, 0);
  return {
    ...{ key: line.key, item, quantity: line.quantity, removed, added, unitCents },
    tax: taxed(unitCents * line.quantity, item.rateBp),
    quantities: quantitiesOf({
      recipe: item.recipe,
      removed: removed.map((ingredient) => ingredient.code),
      added: added.map(({ option, quantity }) => ({ ingredient: option.ingredient, quantity })),
    }),
  };
}

function removedOf(code: string, item: CatalogueItem, catalogue: Catalogue): CatalogueIngredient {
  const ingredient = catalogue.ingredients.get(code);
  if (!ingredient || !item.recipe.some((line) => line.ingredient === code && line.removable)) {
    throw new Refusal("ingredient_not_in_recipe", { code });
  }
  return ingredient;
}

function addedOf(codes: readonly string[], item: CatalogueItem, catalogue: Catalogue): Line["added"] {
  if (codes.length > catalogue.extrasMost)
    throw new Refusal("too_many_extras", { most: catalogue.extrasMost });
  if (new Set(codes).size !== codes.length) throw new Refusal("option_unknown");
  return codes.map((code) => {
    const option = catalogue.options.get(code);
    const portion = option?.sizes[item.size];
    if (!option || !portion || item.product.kind !== "pizza") throw new Refusal("option_unknown", { code });
    return { option, priceCents: portion.priceCents, quantity: portion.quantity };
  });
}
