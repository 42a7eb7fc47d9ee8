import type { CapacityResource, Mode } from "@/db/enums";
import { comingServices, nextOpening, type Service, serviceAt } from "../outlets/hours";
import type { Outlet } from "../outlets/outlet";
import { Refusal } from "../refusal";
import { addMinutes } from "../time";

export type Hold = { resource: CapacityResource; startsAt: Date; quantity: number };
/** What is already promised, by `slotKey`. */
export type Load = ReadonlyMap<string, number>;
export type Wish = { mode: Mode; pizzas: number; rideMinutes: number; slot: Date | null };
export type Promised = { ticketAt: Date; readyBy: Date; promisedAt: Date; holds: Hold[] };

export const slotKey = (resource: CapacityResource, startsAt: Date): string =>
  `${resource}@${startsAt.toISOString()}`;

/**
 * The first time an outlet can keep, or the chosen one if it can be kept, with the capacity it takes. A slot counts
 * pizzas in the oven and departures of couriers; a large order spreads over several slots.
 */
export function promiseFor(outlet: Outlet, wish: Wish, load: Load, at: Date): Promised {
  if (outlet.status !== "open") throw new Refusal("outlet_not_open_yet");
  return wish.slot ? chosen(outlet, wish, wish.slot, load, at) : soonest(outlet, wish, load, at);
}

/** The slots one may choose: what remains of the service under way and the next one, full ones included. */
export function slotsOf(
  outlet: Outlet,
  wish: Omit<Wish, "slot">,
  load: Load,
  at: Date,
): { startsAt: Date; free: boolean }[] {
  return comingServices(outlet, at, 2).flatMap((service) =>
    slotStarts(outlet, service, wish.rideMinutes)
      .filter(
        (start) => start.getTime() - wish.rideMinutes * 60_000 >= at.getTime() + outlet.prepMinutes * 60_000,
      )
      .map((startsAt) => ({ startsAt, free: fits(outlet, { ...wish, slot: startsAt }, load, at) })),
  );
}

function soonest(outlet: Outlet, wish: Wish, load: Load, at: Date): Promised {
  const service = serviceAt(outlet, at);
  if (!service) throw closed(outlet, at);
  const earliest = addMinutes(at, outlet.prepMinutes);
  const holds: Hold[] = [];
  let wanted = wish.pizzas;
  let slot = slotOf(outlet, earliest);
  for (; wanted > 0; slot = addMinutes(slot, outlet.slotMinutes)) {
    if (slot.getTime() > service.closes.getTime()) throw closed(outlet, at);
    const take = Math.min(wanted, free(outlet, "kitchen", slot, load));
    if (take > 0) holds.push({ resource: "kitchen", startsAt: slot, quantity: take });
    wanted -= take;
  }
  let readyBy = later(earliest, holds.at(-1)?.startsAt ?? earliest);
  if (wish.mode === "delivery") {
    let departure = slotOf(outlet, readyBy);
    while (free(outlet, "delivery", departure, load) < 1)
      departure = addMinutes(departure, outlet.slotMinutes);
    if (departure.getTime() > service.closes.getTime()) throw closed(outlet, at);
    holds.push({ resource: "delivery", startsAt: departure, quantity: 1 });
    readyBy = later(readyBy, departure);
  }
  const promisedAt = roundUp(addMinutes(readyBy, wish.mode === "delivery" ? wish.rideMinutes : 0), 5);
  return { ticketAt: at, readyBy, promisedAt, holds };
}

function chosen(outlet: Outlet, wish: Wish, slot: Date, load: Load, at: Date): Promised {
  const service = comingServices(outlet, at, 2).find((coming) =>
    slotStarts(outlet, coming, wish.rideMinutes).some((start) => start.getTime() === slot.getTime()),
  );
  if (!service) throw new Refusal(slot.getTime() <= at.getTime() ? "slot_past" : "slot_unknown");
  const readyBy = addMinutes(slot, wish.mode === "delivery" ? -wish.rideMinutes : 0);
  const earliest = addMinutes(at, outlet.prepMinutes);
  if (readyBy.getTime() < earliest.getTime()) throw new Refusal("slot_past");
  const first = slotOf(outlet, later(earliest, service.opens));
  const holds: Hold[] = [];
  let wanted = wish.pizzas;
  // Backwards: the oven works towards the promised time, never after it.
  for (
    let at = slotOf(outlet, readyBy);
    wanted > 0 && at.getTime() >= first.getTime();
    at = addMinutes(at, -outlet.slotMinutes)
  ) {
    const take = Math.min(wanted, free(outlet, "kitchen", at, load));
    if (take > 0) holds.push({ resource: "kitchen", startsAt: at, quantity: take });
    wanted -= take;
  }
  const departure = slotOf(outlet, readyBy);
  const departs = wish.mode === "takeaway" || free(outlet, "delivery", departure, load) >= 1;
  if (wanted > 0 || !departs) throw new Refusal("slot_full");
  if (wish.mode === "delivery") holds.push({ resource: "delivery", startsAt: departure, quantity: 1 });
  return {
    ticketAt: later(at, addMinutes(readyBy, -outlet.prepMinutes)),
    readyBy,
    promisedAt: slot,
    holds,
  };
}

function fits(outlet: Outlet, wish: Wish, load: Load, at: Date): boolean {
  try {
    promiseFor(outlet, wish, load, at);
    return true;
  } catch (error) {
    if (error instanceof Refusal) return false;
    throw error;
  }
}

/** Starts of a service's slots: the first once something can be ready, the last at closing time. */
function slotStarts(outlet: Outlet, service: Service, rideMinutes: number): Date[] {
  const starts: Date[] = [];
  const first = roundUp(addMinutes(service.opens, outlet.prepMinutes + rideMinutes), outlet.slotMinutes);
  for (
    let start = first;
    start.getTime() <= service.closes.getTime();
    start = addMinutes(start, outlet.slotMinutes)
  ) {
    starts.push(start);
  }
  return starts;
}

function closed(outlet: Outlet, at: Date): Refusal {
  return new Refusal("outlet_closed", { opens: nextOpening(outlet, at)?.toISOString() ?? "" });
}

function free(outlet: Outlet, resource: CapacityResource, slot: Date, load: Load): number {
  const limit = resource === "kitchen" ? outlet.pizzasPerSlot : outlet.deliveriesPerSlot;
  return Math.max(0, limit - (load.get(slotKey(resource, slot)) ?? 0));
}

const later = (a: Date, b: Date): Date => (a.getTime() >= b.getTime() ? a : b);
const roundUp = (at: Date, minutes: number): Date =>
  new Date(Math.ceil(at.getTime() / (minutes * 60_000)) * minutes * 60_000);
const slotOf = (outlet: Outlet, at: Date): Date => {
  const length = outlet.slotMinutes * 60_000;
  return new Date(Math.floor(at.getTime() / length) * length);
};
