import type { Size } from "@/db/enums";
import { bakeSeconds, type Kitchen } from "../outlets/kitchen";
import { sizeQuarters } from "./oven-places";

/** What goes through the oven: a pizza, a starter that is warmed. */
export type Baked = { size: Size; folded: boolean };

/**
 * Seconds an order takes from its first gesture to its last box when nothing else is in the way: each hand makes the next
 * pizza, the oven takes what has room in it, one person packs what comes out.
 */
export function playThrough(pizzas: readonly Baked[], kitchen: Kitchen): number {
  const hands = Array.from({ length: kitchen.hands }, () => 0);
  const oven: { out: number; quarters: number }[] = [];
  for (const pizza of pizzas) {
    const hand = hands.indexOf(Math.min(...hands));
    const made = (hands[hand] ?? 0) + kitchen.seconds[pizza.size].make;
    hands[hand] = made;
    const quarters = sizeQuarters[pizza.size];
    const into = roomAt(oven, made, quarters, kitchen.ovenPlaces * 4);
    oven.push({ out: into + bakeSeconds(kitchen, pizza), quarters });
  }
  const pack = pizzas.reduce((most, { size }) => Math.max(most, kitchen.seconds[size].pack), 0);
  return oven
    .map(({ out }) => out)
    .toSorted((a, b) => a - b)
    .reduce((packed, out) => Math.max(packed, out) + pack, 0);
}

/** The first moment from `from` on at which so much of the oven is free; what is larger than it waits until it is empty. */
function roomAt(
  oven: readonly { out: number; quarters: number }[],
  from: number,
  quarters: number,
  all: number,
): number {
  const moments = [from, ...oven.map(({ out }) => out).filter((out) => out > from)].toSorted((a, b) => a - b);
  const room = (at: number) =>
    oven.filter(({ out }) => out > at).reduce((taken, one) => taken + one.quarters, 0) +
      Math.min(quarters, all) <=
    all;
  return moments.find(room) ?? from;
}
