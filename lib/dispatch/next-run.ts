import { kilometresBetween, type Place } from "../outlets/place";

export type ReadyDelivery = { orderId: string; promisedAt: string; place: Place | null };

/** A round stays short enough for the last pizza to arrive hot. */
export const roundKilometres = 1.5;
export const mostStops = 3;

/**
 * The next trip: the delivery due first, and with it those ready now that lie near that door, due first too, ridden from
 * each door to the nearest of the rest. A delivery whose place is unknown goes alone.
 */
export function nextRun<T extends ReadyDelivery>(ready: readonly T[]): T[] {
  const [first, ...others] = ready.toSorted((a, b) => Date.parse(a.promisedAt) - Date.parse(b.promisedAt));
  if (!first) return [];
  const near = others.filter((other) => isNear(first.place, other.place)).slice(0, mostStops - 1);
  return rideOrder(first, near);
}

/** Whether two doors may be of one round; a place nobody knows is near to none. */
export const isNear = (a: Place | null, b: Place | null) =>
  a !== null && b !== null && kilometresBetween(a, b) <= roundKilometres;

/** Nearest door next, from the first on. */
export function rideOrder<T extends { place: Place | null }>(first: T, others: readonly T[]): T[] {
  const left = [...others];
  const ride = [first];
  let from = first.place;
  while (left.length > 0) {
    left.sort((a, b) => kilometres(from, a.place) - kilometres(from, b.place));
    const stop = left.shift();
    if (!stop) break;
    ride.push(stop);
    from = stop.place ?? from;
  }
  return ride;
}

const kilometres = (a: Place | null, b: Place | null) =>
  a && b ? kilometresBetween(a, b) : Number.POSITIVE_INFINITY;
