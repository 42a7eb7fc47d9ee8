import type { Size } from "@/db/enums";

/**
 * How much of the oven and of the hands a size takes, in quarters of a pizza of 33 cm: a large one fills half a place
 * more; a small one saves room in the oven but hardly any work.
 */
export const sizeQuarters: Readonly<Record<Size, number>> = { S: 3, M: 4, L: 6, ONE: 4 };

/** The places of an order's pizzas in the oven, begun ones counted whole. */
export const ovenPlaces = (pizzas: readonly { size: Size; quantity: number }[]): number =>
  Math.ceil(pizzas.reduce((sum, { size, quantity }) => sum + quantity * sizeQuarters[size], 0) / 4);
