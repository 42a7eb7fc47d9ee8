import { instantOf } from "../instant-of";
import { comingServices, lastOrderAt, type Service } from "../outlets/hours";
import type { Outlet } from "../outlets/outlet";
import { addDays, businessDayOf } from "../time";
import { mostDaysAhead } from "./days-ahead";
import { type Hold, type Load, placesAt, slotAt, type Wish } from "./places";
import { stepsAt } from "./steps";
import { type Work, workOf } from "./work";

export type Slot = { startsAt: Date; free: boolean };

/** The end of the last day one can order for. */
export const horizonOf = (outlet: Outlet, at: Date): Date =>
  instantOf(addDays(businessDayOf(at, outlet.timezone), mostDaysAhead + 1), "00:00", outlet.timezone);

/** The times one may choose, full ones included: of today, as far as one can still be ready in time, and the days after it. */
export function slotsOf(outlet: Outlet, wish: Wish, load: Load, at: Date): Slot[] {
  const horizon = horizonOf(outlet, at).getTime();
  const soonest = at.getTime() + outlet.prepMinutes * 60_000;
  const work = workFor(outlet, wish);
  return comingServices(outlet, at, mostDaysAhead)
    .filter((service) => at < lastOrderAt(outlet, service))
    .flatMap((service) =>
      slotStarts(outlet, service, wish)
        .filter((start) => start < horizon && readyFor(outlet, start, wish) >= soonest)
        .map((start) => ({
          startsAt: new Date(start),
          free: placesIn(outlet, service, { wish, work }, start, load, at) !== null,
        })),
    );
}

/** The first time with room after an instant. */
export const nextFree = (outlet: Outlet, wish: Wish, load: Load, at: Date, after: Date): Date | null =>
  slotsOf(outlet, wish, load, at).find(({ startsAt, free }) => free && startsAt > after)?.startsAt ?? null;

/** Starts of a service's slots, in milliseconds: the first once something can be there, the last at closing time. */
export function slotStarts(outlet: Outlet, service: Service, wish: Wish): number[] {
  const length = outlet.slotMinutes * 60_000;
  const first = service.opens.getTime() + (outlet.prepMinutes + minutesAfter(outlet, wish)) * 60_000;
  const starts: number[] = [];
  for (let at = Math.ceil(first / length) * length; at <= service.closes.getTime(); at += length)
    starts.push(at);
  return starts;
}

/** From being ready to being there: the ride, and what the outlet keeps in reserve. */
export const minutesAfter = ({ means }: Outlet, { mode, rideMinutes }: Wish): number =>
  (mode === "delivery" ? rideMinutes : 0) + means.reserve[mode];

/** When an order must be ready to be there in time; both in milliseconds. */
export const readyFor = (outlet: Outlet, slot: number, wish: Wish): number =>
  slot - minutesAfter(outlet, wish) * 60_000;

export const workFor = ({ means }: Outlet, { baked, mode, rideMinutes }: Wish): Work =>
  workOf(baked, mode === "delivery" ? rideMinutes : null, means);

/** Before then nothing is ready that is ordered now, whatever is free: the outlet is busy, or takes no orders for a while. Milliseconds. */
export function notBefore({ means, prepMinutes }: Outlet, { mode }: Wish, at: Date): number {
  const prep = prepMinutes * 60_000;
  const { busy, pausedUntil, deliveryClosedUntil } = means;
  return Math.max(
    busy && Date.parse(busy.until) > at.getTime() ? at.getTime() + prep + busy.minutes * 60_000 : 0,
    pausedUntil ? Date.parse(pausedUntil) + prep : 0,
    deliveryClosedUntil && mode === "delivery" ? Date.parse(deliveryClosedUntil) : 0,
  );
}

type Asked = { wish: Wish; work: Work };

/** What a chosen time (milliseconds) takes. Nothing is baked before it could be: not now, not at the opening. */
export function placesIn(
  outlet: Outlet,
  service: Service,
  { wish, work }: Asked,
  slot: number,
  load: Load,
  at: Date,
): Hold[] | null {
  const from = Math.max(at.getTime(), service.opens.getTime());
  const ready = readyFor(outlet, slot, wish);
  if (ready < notBefore(outlet, wish, at)) return null;
  return holdsAt(outlet, { wish, work }, ready, { from, first: from + outlet.prepMinutes * 60_000 }, load);
}

/** What being ready at an instant takes: places of slots none before `first`, and work none before `from`. All in milliseconds. */
export function holdsAt(
  outlet: Outlet,
  { wish, work }: Asked,
  ready: number,
  { from, first }: { from: number; first: number },
  load: Load,
): Hold[] | null {
  const places = placesAt(outlet, wish, slotAt(outlet, ready), slotAt(outlet, first), load);
  const steps = places && stepsAt(outlet.means, work, ready, from, load);
  return steps && [...places, ...steps];
}
