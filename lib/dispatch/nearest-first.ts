import { kilometresBetween, type Place } from "../outlets/place";
import { mostStops } from "./ride-order";

/** What is usually done without a rule: the nearest door, from there the nearest of the rest, until the bag is full. */
export function nearestFirst<T extends { place: Place | null }>(ready: readonly T[], home: Place): T[] {
  const bag: T[] = [];
  let from = home;
  while (bag.length < mostStops) {
    const next = nearestOf(ready, bag, from);
    if (!next) break;
    bag.push(next);
    from = next.place ?? from;
  }
  return bag;
}

function nearestOf<T extends { place: Place | null }>(
  ready: readonly T[],
  bag: readonly T[],
  from: Place,
): T | null {
  let best: T | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const one of ready) {
    if (bag.includes(one)) continue;
    const far = one.place ? kilometresBetween(from, one.place) : Number.MAX_VALUE;
    if (far < least) [best, least] = [one, far];
  }
  return best;
}
