import { type Catalogue, type CatalogueItem, extras } from "@/lib/catalogue/catalogue";
import type { BasketLine } from "@/lib/orders/basket";
import type { Chance } from "../chance";
import {
  additionShare,
  pieceCounts,
  pieceWeights,
  pizzaCounts,
  pizzaWeights,
  removalShare,
  sizeWeights,
} from "../demand";

/** What an outlet can sell, weighted by how often it is asked for. */
export type Offer = {
  pizzas: readonly (readonly [CatalogueItem, number])[];
  pieces: readonly (readonly [CatalogueItem, number])[];
  extras: readonly string[];
};

/** @param without ingredients that are not to be touched. */
export function offerOf(catalogue: Catalogue, without: ReadonlySet<string>): Offer {
  const sold = [...catalogue.items.values()].filter(
    (item) => item.onMenu && !item.recipe.some(({ ingredient }) => without.has(ingredient)),
  );
  const sizes = new Map<string, number>(sizeWeights);
  return {
    pizzas: sold
      .filter(({ product }) => product.kind === "pizza")
      .map((item) => [item, (pizzaWeights[item.product.code] ?? 0) * (sizes.get(item.size) ?? 0)] as const),
    pieces: sold
      .filter(({ product }) => product.kind !== "pizza")
      .map((item) => [item, pieceWeights[item.product.code] ?? 0] as const),
    extras: [...catalogue.options.values()]
      .filter(({ group, ingredient }) => group === extras && ingredient && !without.has(ingredient))
      .map(({ code }) => code),
  };
}

/** A basket worth at least `minimumCents`: one more pizza until it is. */
export function basketOf(offer: Offer, minimumCents: number, chance: Chance): BasketLine[] {
  const lines: BasketLine[] = [];
  let cents = 0;
  const take = (item: CatalogueItem, line: BasketLine) => {
    const same = lines.find((other) => other.item === line.item && !isChanged(other) && !isChanged(line));
    if (same) same.quantity += 1;
    else lines.push({ ...line, key: String(lines.length + 1) });
    cents += item.priceCents;
  };
  const pizza = () => {
    const item = chance.weighted(offer.pizzas);
    take(item, pizzaLine(item, offer, chance));
  };
  for (let left = chance.weighted(pizzaCounts); left > 0; left -= 1) pizza();
  for (let left = chance.weighted(pieceCounts); left > 0; left -= 1) {
    const item = chance.weighted(offer.pieces);
    take(item, { key: "", item: item.code, quantity: 1, removed: [], added: [] });
  }
  while (cents < minimumCents) pizza();
  return lines;
}

function pizzaLine(item: CatalogueItem, offer: Offer, chance: Chance): BasketLine {
  const removable = item.recipe.filter((line) => line.removable).map(({ ingredient }) => ingredient);
  return {
    key: "",
    item: item.code,
    quantity: 1,
    removed: chance.odds(removalShare) ? oneOf(removable, chance) : [],
    added: chance.odds(additionShare) ? oneOf(offer.extras, chance) : [],
  };
}

const isChanged = (line: BasketLine) => line.removed.length + line.added.length > 0;

function oneOf(codes: readonly string[], chance: Chance): string[] {
  const code = codes[chance.between(0, codes.length - 1)];
  return code ? [code] : [];
}
