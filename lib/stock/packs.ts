import type { Packaging } from "@/db/enums";

/** Something goods come in or lie in: a carton of 15 000 g, a can of 2 550 g. */
export type Pack = { packaging: Packaging; quantity: number };

/** How many whole packs hold at least so much. */
export const packsFor = (quantity: number, { quantity: each }: Pick<Pack, "quantity">): number =>
  quantity <= 0 ? 0 : Math.ceil(quantity / each);

/** So much as it lies on the shelf: whole packs and what is left beside them. */
export function inPacks(quantity: number, { quantity: each }: Pick<Pack, "quantity">) {
  const packs = Math.trunc(quantity / each);
  return { packs, rest: quantity - packs * each };
}

/** Base units of so many packs and so much beside them. */
export const ofPacks = (packs: number, { quantity: each }: Pick<Pack, "quantity">, rest = 0): number =>
  packs * each + rest;
