import type { CapacityResource, Mode } from "@/db/enums";
import type { Outlet } from "../outlets/outlet";
import type { Baked } from "./play-through";
import { stepLimit } from "./work";

export type Hold = { resource: CapacityResource; startsAt: Date; quantity: number };
/** What is taken of a slot already, by `slotKey`; a slot that was given more room than usual starts below nothing. */
export type Load = ReadonlyMap<string, number>;
/** `pizzas` are places in the oven, as its slots count them; `baked` what goes into it. */
export type Wish = {
  mode: Mode;
  pizzas: number;
  rideMinutes: number;
  baked: readonly (Baked & { quantity: number })[];
};

/** How much of a resource an outlet usually has in a slot of it. */
export function limitOf(
  { pizzasPerSlot, deliveriesPerSlot, means }: Pick<Outlet, "pizzasPerSlot" | "deliveriesPerSlot" | "means">,
  resource: CapacityResource,
): number {
  if (resource === "kitchen") return pizzasPerSlot;
  return resource === "delivery" ? deliveriesPerSlot : stepLimit(means, resource);
}

export const slotKey = (resource: CapacityResource, startsAt: Date): string =>
  keyAt(resource, startsAt.getTime());

/** The slot an instant lies in. */
export const slotOf = (outlet: Pick<Outlet, "slotMinutes">, at: Date): Date =>
  new Date(slotAt(outlet, at.getTime()));

/** As `slotOf`, in milliseconds: hundreds of slots are tried for a basket, and each Date costs more than the rule. */
export function slotAt(outlet: Pick<Outlet, "slotMinutes">, at: number): number {
  const length = outlet.slotMinutes * 60_000;
  return Math.floor(at / length) * length;
}

/** As `slotKey`, for milliseconds. */
export const keyAt = (resource: CapacityResource, startsAt: number): string => `${resource}@${startsAt}`;

/**
 * What an order takes to be ready in a slot: its places in the oven, and a departure. What is more than a slot's worth
 * is baked in the slots just before, none before `first`. Slots in milliseconds. null: no room.
 */
export function placesAt(outlet: Outlet, wish: Wish, slot: number, first: number, load: Load): Hold[] | null {
  const delivered = wish.mode === "delivery";
  if (delivered && free(outlet, "delivery", slot, load) < 1) return null;
  const holds: Hold[] = [];
  let left = wish.pizzas;
  for (let back = 0; left > 0 && back < Math.ceil(wish.pizzas / outlet.pizzasPerSlot); back += 1) {
    const startsAt = slot - back * outlet.slotMinutes * 60_000;
    if (startsAt < first) return null;
    const quantity = Math.min(left, free(outlet, "kitchen", startsAt, load));
    if (quantity > 0) holds.unshift({ resource: "kitchen", startsAt: new Date(startsAt), quantity });
    left -= quantity;
  }
  if (left > 0) return null;
  return delivered ? [...holds, { resource: "delivery", startsAt: new Date(slot), quantity: 1 }] : holds;
}

const free = (outlet: Outlet, resource: CapacityResource, slot: number, load: Load): number =>
  Math.max(0, limitOf(outlet, resource) - (load.get(keyAt(resource, slot)) ?? 0));
