import type { Side } from "@/db/enums";
import {
  type Catalogue,
  type CatalogueIngredient,
  type CatalogueItem,
  type CatalogueOption,
  extras,
  type Stop,
} from "../catalogue/catalogue";
import { withUsual } from "../catalogue/choices";
import { Refusal } from "../refusal";
import { stopOf } from "../stock/recipe";
import type { Portion } from "./basket";

/** What an option does to one part: base units more of an ingredient, or less when negative. Cents are of one piece. */
type PartChange = {
  option: CatalogueOption;
  ingredient: CatalogueIngredient | null;
  quantity: number;
  priceCents: number;
};

/** A whole pizza or piece, a half, or a choice of a menu, as it is made. */
export type Part = {
  side: Side;
  item: CatalogueItem;
  removed: CatalogueIngredient[];
  changes: PartChange[];
  /** Base units by ingredient code for one piece. */
  quantities: ReadonlyMap<string, number>;
};

/**
 * Makes one part of codes that are all found to be real.
 * @param shared options of the whole pizza, when this is its other half: they change it and are paid with the first.
 */
export function partOf(
  portion: Portion,
  side: Side,
  catalogue: Catalogue,
  shared: readonly CatalogueOption[] = [],
): Part {
  const item = catalogue.items.get(portion.item);
  if (!item) throw new Refusal("item_unknown", { item: portion.item });
  if (!item.onMenu) throw new Refusal("item_off_menu", { name: item.product.nameFr });
  const share = side === "whole" ? 1 : 0.5;
  const removed = [...new Set(portion.removed)].map((code) => removedOf(code, item, catalogue));
  const quantities = new Map(
    item.recipe
      .filter(({ ingredient }) => !removed.some(({ code }) => code === ingredient))
      .map(({ ingredient, quantity }) => [ingredient, Math.round(quantity * share)]),
  );
  const own = optionsOf(portion.added, item, side, catalogue);
  if (shared.some(({ group }) => !item.product.groups.includes(group))) throw new Refusal("option_unknown");
  const changes = [
    ...own.map((option) => ({ option, paid: true })),
    ...shared.map((option) => ({ option, paid: false })),
  ].flatMap(({ option, paid }) => changesOf(option, item, share, paid, quantities, catalogue));
  for (const { ingredient, quantity } of changes) {
    if (!ingredient) continue;
    const left = (quantities.get(ingredient.code) ?? 0) + quantity;
    if (left > 0) quantities.set(ingredient.code, left);
    else quantities.delete(ingredient.code);
  }
  const stop = stopOf(item, quantities.keys(), catalogue);
  if (stop) throw stopped(item, stop, catalogue);
  return { side, item, removed, changes, quantities };
}

/** Sold at other hours, or sold out and why: taken off sale, for others to tell from shelves that are empty. */
function stopped(item: CatalogueItem, stop: Stop & { because: string }, catalogue: Catalogue) {
  if (stop.hours) return new Refusal("item_hours", { name: item.product.nameFr, until: stop.until ?? "" });
  const because = catalogue.ingredients.get(stop.because)?.nameFr ?? "";
  return new Refusal("sold_out", {
    name: item.product.nameFr,
    left: 0,
    because,
    reason: "stopped",
    until: stop.until ?? "",
  });
}

/** Of the chosen options those that are of the whole pizza, whichever half they stand with. */
export const ofWholePizza = (part: Part): CatalogueOption[] => [
  ...new Set(part.changes.map(({ option }) => option).filter(({ group }) => group !== extras)),
];

function removedOf(code: string, item: CatalogueItem, catalogue: Catalogue): CatalogueIngredient {
  const ingredient = catalogue.ingredients.get(code);
  if (!ingredient || !item.recipe.some((line) => line.ingredient === code && line.removable))
    throw new Refusal("ingredient_not_in_recipe", { code });
  return ingredient;
}

/** What a product's groups offer in a size, in their order. */
const offeredIn = ({ product, size }: CatalogueItem, catalogue: Catalogue) =>
  product.groups.map((group) => ({
    least: catalogue.groups.get(group)?.least ?? 0,
    options: [...catalogue.options.values()]
      .filter((option) => option.group === group && option.sizes[size])
      .map(({ code }) => code),
  }));

/**
 * What is chosen, with what is usual where something must be and nothing was: the other half has that with the first. What is usual,
 * changes nothing and costs nothing is left out, nobody has to be told of it.
 */
function optionsOf(
  named: readonly string[],
  item: CatalogueItem,
  side: Side,
  catalogue: Catalogue,
): CatalogueOption[] {
  const offered = offeredIn(item, catalogue);
  const usual = withUsual([], offered);
  const codes = side === "right" ? named : withUsual(named, offered);
  if (new Set(codes).size !== codes.length) throw new Refusal("option_unknown");
  const chosen = codes.map((code) => {
    const option = catalogue.options.get(code);
    if (!option?.sizes[item.size] || !item.product.groups.includes(option.group))
      throw new Refusal("option_unknown", { code });
    return option;
  });
  for (const group of catalogue.groups.values()) {
    const count = chosen.filter((option) => option.group === group.code).length;
    if (count > group.most)
      throw group.code === extras
        ? new Refusal("too_many_extras", { most: group.most })
        : new Refusal("too_many_options", { most: group.most, group: group.nameFr });
  }
  return chosen.filter(
    ({ code, ingredient, effect, sizes }) =>
      ingredient || effect || sizes[item.size]?.priceCents || !usual.includes(code),
  );
}

function changesOf(
  option: CatalogueOption,
  item: CatalogueItem,
  share: number,
  paid: boolean,
  recipe: ReadonlyMap<string, number>,
  catalogue: Catalogue,
): PartChange[] {
  const portion = option.sizes[item.size];
  if (!portion) throw new Refusal("option_unknown", { code: option.code });
  // An extra on a half is half an extra; what is of the whole pizza is paid once.
  const cents = option.group === extras ? Math.round(portion.priceCents * share) : portion.priceCents;
  const change = (code: string | null, quantity: number, priceCents = 0): PartChange => ({
    ...{ option, ingredient: code ? (catalogue.ingredients.get(code) ?? null) : null, quantity, priceCents },
  });
  const more = Math.round(portion.quantity * share);
  const priceCents = paid ? cents : 0;
  const { scale, swap } = option.effect ?? {};
  if (swap) return [change(swap.to, more, priceCents), change(swap.from, -(recipe.get(swap.from) ?? 0))];
  if (scale) {
    const usual = recipe.get(scale.code) ?? 0;
    return [change(scale.code, Math.round((usual * scale.percent) / 100) - usual, priceCents)];
  }
  return [change(option.ingredient, more, priceCents)];
}
