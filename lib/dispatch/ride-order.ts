import { kilometresBetween, type Place } from "../outlets/place";

/** A round stays short enough for the last pizza to arrive hot. */
export const roundKilometres = 1.5;
export const mostStops = 3;

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
