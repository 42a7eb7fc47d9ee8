import { bakeSeconds, type Kitchen } from "../capacity/kitchen";
import { sizeQuarters } from "../capacity/oven-places";
import { bakedOf } from "./pizzas";
import type { Ticket } from "./ticket";

/**
 * Seconds an order takes from its first gesture to its last box when nothing else is in the way: each hand makes the next
 * pizza, the oven takes what has room in it, one person packs what comes out.
 */
export function leadSeconds({ lines }: Pick<Ticket, "lines">, kitchen: Kitchen): number {
  const hands = Array.from({ length: kitchen.hands }, () => 0);
  const oven: { out: number; quarters: number }[] = [];
  for (const [part] of lines.flatMap((line) =>
    Array.from({ length: line.quantity }, () => bakedOf(line)).flat(),
  )) {
    if (!part) continue;
    const hand = hands.indexOf(Math.min(...hands));
    const made = (hands[hand] ?? 0) + kitchen.seconds[part.size].make;
    hands[hand] = made;
    const quarters = sizeQuarters[part.size];
    const into = roomAt(oven, made, quarters, kitchen.ovenPlaces * 4);
    oven.push({ out: into + bakeSeconds(kitchen, part), quarters });
  }
  const pack = lines.flatMap(bakedOf).reduce((most, [part]) => {
    return Math.max(most, part ? kitchen.seconds[part.size].pack : 0);
  }, 0);
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

/** When an order must be begun to be hot at its promise: neither waiting in its box, nor late. */
export const fireAt = (ticket: Pick<Ticket, "lines" | "readyBy">, kitchen: Kitchen): Date =>
  new Date(Date.parse(ticket.readyBy) - leadSeconds(ticket, kitchen) * 1000);
