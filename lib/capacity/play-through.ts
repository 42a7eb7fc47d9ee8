import type { Size } from "@/db/enums";
import { bakeSeconds, type Kitchen } from "../outlets/kitchen";
import { sizeQuarters } from "./oven-places";

/** What goes through the oven: a pizza, a starter that is warmed. */
export type Baked = { size: Size; folded: boolean };

/** A make line at work, in seconds: when each hand is free, what is in the oven and until when, when the last box was packed. */
export type Line = { hands: number[]; oven: { out: number; quarters: number }[]; packed: number };

export const emptyLine = ({ hands }: Kitchen): Line => ({
  hands: Array.from({ length: hands }, () => Number.NEGATIVE_INFINITY),
  ...{ oven: [], packed: Number.NEGATIVE_INFINITY },
});

/**
 * Seconds an order takes from its first gesture to its last box when nothing else is in the way: each hand makes the next
 * pizza, the oven takes what has room in it, one person packs what comes out.
 */
export const playThrough = (pizzas: readonly Baked[], kitchen: Kitchen): number =>
  putThrough(emptyLine(kitchen), pizzas, kitchen, 0);

/** The same behind all that is on the line already, which it joins. @returns the second at which its last box is packed. */
export function putThrough(line: Line, pizzas: readonly Baked[], kitchen: Kitchen, from: number): number {
  const outs: number[] = [];
  for (const pizza of pizzas) {
    const hand = line.hands.indexOf(Math.min(...line.hands));
    const made = Math.max(from, line.hands[hand] ?? from) + kitchen.seconds[pizza.size].make;
    line.hands[hand] = made;
    const quarters = sizeQuarters[pizza.size];
    const out = roomAt(line.oven, made, quarters, kitchen.ovenPlaces * 4) + bakeSeconds(kitchen, pizza);
    line.oven.push({ out, quarters });
    outs.push(out);
  }
  const pack = pizzas.reduce((most, { size }) => Math.max(most, kitchen.seconds[size].pack), 0);
  if (outs.length === 0) return from;
  line.packed = outs
    .toSorted((a, b) => a - b)
    .reduce((packed, out) => Math.max(packed, out) + pack, line.packed);
  return line.packed;
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
