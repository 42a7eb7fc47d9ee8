import type { CapacityResource, Mode } from "@/db/enums";
import type { Outlet } from "../outlets/outlet";
import { addMinutes } from "../time";

export type Hold = { resource: CapacityResource; startsAt: Date; quantity: number };
/** What is taken of a slot already, by `slotKey`; a slot that was given more room than usual starts below nothing. */
export type Load = ReadonlyMap<string, number>;
/** `pizzas` are places in the oven. */
export type Wish = { mode: Mode; pizzas: number; rideMinutes: number };

export const slotKey = (resource: CapacityResource, startsAt: Date): string =>
  `${resource}@${startsAt.toISOString()}`;

/** The slot an instant lies in. */
export function slotOf(outlet: Pick<Outlet, "slotMinutes">, at: Date): Date {
  const length = outlet.slotMinutes * 60_000;
  return new Date(Math.floor(at.getTime() / length) * length);
}

/**
 * What an order takes to be ready in a slot: its places in the oven, and a departure. What is more than a slot's worth
 * is baked in the slots just before, none before `first`. null: no room.
 */
export function placesAt(outlet: Outlet, wish: Wish, slot: Date, first: Date, load: Load): Hold[] | null {
  const delivered = wish.mode === "delivery";
  if (delivered && free(outlet, "delivery", slot, load) < 1) return null;
  const holds: Hold[] = [];
  let left = wish.pizzas;
  for (let back = 0; left > 0 && back < Math.ceil(wish.pizzas / outlet.pizzasPerSlot); back += 1) {
    const startsAt = addMinutes(slot, -back * outlet.slotMinutes);
    if (startsAt < first) return null;
    const quantity = Math.min(left, free(outlet, "kitchen", startsAt, load));
    if (quantity > 0) holds.unshift({ resource: "kitchen", startsAt, quantity });
    left -= quantity;
  }
  if (left > 0) return null;
  return delivered ? [...holds, { resource: "delivery", startsAt: slot, quantity: 1 }] : holds;
}

function free(outlet: Outlet, resource: CapacityResource, slot: Date, load: Load): number {
  const limit = resource === "kitchen" ? outlet.pizzasPerSlot : outlet.deliveriesPerSlot;
  return Math.max(0, limit - (load.get(slotKey(resource, slot)) ?? 0));
}
