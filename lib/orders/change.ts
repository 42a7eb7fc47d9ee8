import { z } from "zod";
import { paymentPlans } from "@/db/enums";
import { type Hold, type Load, slotKey } from "../capacity/places";
import type { Promised } from "../capacity/promise";
import { PlaceOrderInput } from "./basket";
import type { Reduction } from "./pricing";

/**
 * What may still be changed until the kitchen starts: lines, notes, how, where and when, the promotion's code. A code left out
 * is kept as it is; null or nothing typed takes it away.
 */
export const ChangeOrderInput = PlaceOrderInput.pick({
  mode: true,
  slot: true,
  lines: true,
  address: true,
  kitchenNote: true,
  courierNote: true,
  adultDeclared: true,
  code: true,
  seenTotalCents: true,
  locale: true,
}).extend({
  /** The revision the change was made from; a change made meanwhile by somebody else is not overwritten. */
  revision: z.number().int().min(1),
  /** How the difference is paid when a dearer order was paid online before; on receipt when left out. */
  difference: z.enum(paymentPlans).optional(),
});
export type ChangeOrderInput = z.infer<typeof ChangeOrderInput>;

/** The time an order holds, as it stands, and what was taken off it by hand. */
export type Standing = {
  mode: "delivery" | "takeaway";
  slot: string | null;
  /** ISO: what was ordered for as soon as possible keeps the fee of its hour. */
  placedAt: string;
  rideMinutes: number;
  pizzas: number;
  promised: Omit<Promised, "holds">;
  holds: readonly Hold[];
  reductions: readonly Reduction[];
};

/** What oven and couriers have promised to everybody else. */
export function withoutHolds(load: Load, holds: readonly Hold[]): Load {
  const others = new Map(load);
  for (const { resource, startsAt, quantity } of holds) {
    const key = slotKey(resource, startsAt);
    others.set(key, (others.get(key) ?? 0) - quantity);
  }
  return others;
}

/**
 * The promise an order keeps through a change that asks no more of the house: same way, same time, no further away, no
 * more pizzas. Places in the oven it needs no longer are given back, the latest first, and as much of the work. null: a new promise is needed.
 */
export function keptPromise(
  standing: Standing,
  wanted: Pick<Standing, "mode" | "slot" | "rideMinutes" | "pizzas">,
): Promised | null {
  const sameSlot =
    (standing.slot ? Date.parse(standing.slot) : 0) === (wanted.slot ? Date.parse(wanted.slot) : 0);
  if (standing.mode !== wanted.mode || !sameSlot) return null;
  if (wanted.rideMinutes > standing.rideMinutes || wanted.pizzas > standing.pizzas) return null;
  const share = standing.pizzas > 0 ? wanted.pizzas / standing.pizzas : 1;
  const left = new Map(made.map((resource) => [resource, Math.ceil(heldOf(standing, resource) * share)]));
  const holds = standing.holds.flatMap((hold) => {
    const of = left.get(hold.resource);
    if (of === undefined) return [hold];
    const quantity = Math.min(hold.quantity, of);
    left.set(hold.resource, of - quantity);
    return quantity > 0 ? [{ ...hold, quantity }] : [];
  });
  return { ...standing.promised, holds };
}

/** What an order of fewer pizzas takes less of. */
const made: readonly Hold["resource"][] = ["kitchen", "hands", "oven"];

const heldOf = ({ holds }: Pick<Standing, "holds">, resource: Hold["resource"]): number =>
  holds.reduce((sum, hold) => sum + (hold.resource === resource ? hold.quantity : 0), 0);
