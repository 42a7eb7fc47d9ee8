import { limitOf } from "@/lib/capacity/places";
import { isEnded } from "@/lib/orders/status";
import type { capacity, capacityHolds, stockReservations } from "../../schema";
import { idAt } from "../ids";
import { type SeedOrder, startOf, statusOf } from "./seed-order";

/** What an order takes from the shelves, base units by ingredient code. */
export function needsOf({ sale }: SeedOrder): Map<string, number> {
  const needs = new Map<string, number>();
  for (const { quantity, quantities } of sale.lines) {
    for (const [code, each] of quantities) needs.set(code, (needs.get(code) ?? 0) + each * quantity);
  }
  return needs;
}

type Reservation = typeof stockReservations.$inferInsert;

/** Held until the kitchen begins (consumed) or the order is given up (released). */
export function reservationRows(order: SeedOrder, ingredientIds: ReadonlyMap<string, string>): Reservation[] {
  const { outlet, day, sale, story, revisionId } = order;
  const start = startOf(story);
  const released = !start && isEnded(statusOf(story)) ? story.moves.at(-1) : null;
  const state = start ? "consumed" : released ? "released" : "held";
  return [...needsOf(order)].map(([code, quantity]) => ({
    id: idAt(sale.arrival.at),
    orderId: sale.id,
    revisionId,
    outletId: outlet.id,
    ingredientId: ingredientIds.get(code) ?? "",
    quantity,
    state,
    neededOn: day,
    endedAt: (start ?? released)?.at ?? null,
    createdAt: sale.arrival.at,
  }));
}

type Hold = typeof capacityHolds.$inferInsert;

/** Oven and couriers are held by what is still to be made or brought; what is over holds nothing any more. */
export function capacityHoldRows({ outlet, sale, story, revisionId }: SeedOrder): Hold[] {
  if (isEnded(statusOf(story))) return [];
  return sale.promised.holds.map((hold) => ({
    id: idAt(sale.arrival.at),
    orderId: sale.id,
    revisionId,
    outletId: outlet.id,
    ...hold,
  }));
}

/** The slots those holds are on, with what is promised of each. */
export function capacityRows(orders: readonly SeedOrder[]): (typeof capacity.$inferInsert)[] {
  const rows = new Map<string, typeof capacity.$inferInsert & { held: number }>();
  for (const order of orders) {
    for (const { resource, startsAt, quantity } of capacityHoldRows(order)) {
      const { id: outletId } = order.outlet;
      const key = `${outletId}/${resource}/${startsAt.toISOString()}`;
      const limit = limitOf(order.outlet, resource);
      const row = rows.get(key) ?? { outletId, resource, startsAt, limit, held: 0 };
      rows.set(key, { ...row, held: row.held + quantity });
    }
  }
  return [...rows.values()];
}

/** What open orders hold of today's stock, base units by ingredient code; later days' holds count when their day opens. */
export function heldToday(orders: readonly SeedOrder[], businessDay: string): Map<string, number> {
  const held = new Map<string, number>();
  for (const order of orders) {
    if (order.day > businessDay || startOf(order.story) || isEnded(statusOf(order.story))) continue;
    for (const [code, quantity] of needsOf(order)) held.set(code, (held.get(code) ?? 0) + quantity);
  }
  return held;
}
