import { instantOf } from "../instant-of";
import { comingServices, lastOrderAt, type Service } from "../outlets/hours";
import type { Outlet } from "../outlets/outlet";
import { addDays, businessDayOf } from "../time";
import { type Load, placesAt, slotAt, type Wish } from "./places";

/** A customer orders for today or one of so many days after it. */
export const mostDaysAhead = 6;

export type Slot = { startsAt: Date; free: boolean };

/** The end of the last day one can order for. */
export const horizonOf = (outlet: Outlet, at: Date): Date =>
  instantOf(addDays(businessDayOf(at, outlet.timezone), mostDaysAhead + 1), "00:00", outlet.timezone);

/** The times one may choose, full ones included: of today, as far as one can still be ready in time, and the days after it. */
export function slotsOf(outlet: Outlet, wish: Wish, load: Load, at: Date): Slot[] {
  const horizon = horizonOf(outlet, at).getTime();
  const soonest = at.getTime() + outlet.prepMinutes * 60_000;
  return comingServices(outlet, at, mostDaysAhead)
    .filter((service) => at < lastOrderAt(outlet, service))
    .flatMap((service) =>
      slotStarts(outlet, service, wish)
        .filter((start) => start < horizon && readyFor(start, wish) >= soonest)
        .map((start) => ({
          startsAt: new Date(start),
          free: placesIn(outlet, service, wish, start, load, at) !== null,
        })),
    );
}

/** The first time with room after an instant. */
export const nextFree = (outlet: Outlet, wish: Wish, load: Load, at: Date, after: Date): Date | null =>
  slotsOf(outlet, wish, load, at).find(({ startsAt, free }) => free && startsAt > after)?.startsAt ?? null;

/** Starts of a service's slots, in milliseconds: the first once something can be there, the last at closing time. */
export function slotStarts(outlet: Outlet, service: Service, wish: Wish): number[] {
  const length = outlet.slotMinutes * 60_000;
  const first = service.opens.getTime() + (outlet.prepMinutes + wish.rideMinutes) * 60_000;
  const starts: number[] = [];
  for (let at = Math.ceil(first / length) * length; at <= service.closes.getTime(); at += length)
    starts.push(at);
  return starts;
}

/** When an order must be ready to be there in time; both in milliseconds. */
export const readyFor = (slot: number, wish: Wish): number =>
  wish.mode === "delivery" ? slot - wish.rideMinutes * 60_000 : slot;

/** The places a chosen time (milliseconds) takes. Nothing is baked before it could be: not now, not at the opening. */
export function placesIn(outlet: Outlet, service: Service, wish: Wish, slot: number, load: Load, at: Date) {
  const from = Math.max(at.getTime(), service.opens.getTime());
  return placesAt(
    ...([outlet, wish] as const),
    slotAt(outlet, readyFor(slot, wish)),
    slotAt(outlet, from + outlet.prepMinutes * 60_000),
    load,
  );
}
