import { kilometresBetween, type Place } from "../outlets/place";
import { doorMinutes, rideMinutes } from "./ride-time";

export const mostStops = 3;
/** A door nobody could locate is taken to be so far. */
const unknownKilometres = 1.5;
const minute = 60_000;

/** A door of a round; ISO. */
export type Door = { promisedAt: string; place: Place | null };

/** When each door of a round is reached, ridden in its order, and when its courier is back. Milliseconds. */
export function rideThrough(
  doors: readonly Door[],
  home: Place,
  leaves: number,
): { at: number[]; back: number } {
  let [from, clock] = [home, leaves];
  const at = doors.map(({ place }, index) => {
    if (index > 0) clock += doorMinutes * minute;
    clock += leg(from, place);
    from = place ?? from;
    return clock;
  });
  return { at, back: clock + doorMinutes * minute + leg(from, home) };
}

const leg = (from: Place, to: Place | null): number =>
  rideMinutes(to ? kilometresBetween(from, to) : unknownKilometres, 0) * minute;

/** What waiting beyond one's time costs, in minutes; who waits very long costs more than several who wait a little. */
const hurtOf = (promisedAt: string, at: number): number => {
  const late = Math.max(0, at - Date.parse(promisedAt)) / minute;
  return late + late ** 2 / 120;
};

/** What a round costs in that order: whoever waits beyond his time; far behind, how long it takes; then, how hot it is at the doors. */
export function costOf(doors: readonly Door[], home: Place, leaves: number): number {
  const { at, back } = rideThrough(doors, home, leaves);
  const late = doors.reduce((sum, { promisedAt }, index) => sum + hurtOf(promisedAt, at[index] ?? 0), 0);
  const hot = at.reduce((sum, reached) => sum + reached - leaves, 0);
  return late + (back - leaves) / minute / 100 + hot / minute / 10_000;
}

/** So many doors are tried in every order; of more, the nearest is next. */
const mostTried = 4;

/** The order in which a round is ridden: the one in which the fewest wait beyond their time, then the shortest. */
export function rideOrder<T extends Door>(doors: readonly T[], home: Place, leaves: number): T[] {
  if (doors.length > mostTried) return nearestNext(doors, home);
  return ordersOf(doors)
    .map((order) => ({ order, cost: costOf(order, home, leaves) }))
    .reduce<{ order: T[]; cost: number }>((best, one) => (one.cost < best.cost ? one : best), {
      order: [...doors],
      cost: Number.POSITIVE_INFINITY,
    }).order;
}

function ordersOf<T>(doors: readonly T[]): T[][] {
  if (doors.length < 2) return [[...doors]];
  return doors.flatMap((first, index) =>
    ordersOf([...doors.slice(0, index), ...doors.slice(index + 1)]).map((rest) => [first, ...rest]),
  );
}

function nearestNext<T extends Door>(doors: readonly T[], home: Place): T[] {
  const left = doors.toSorted((a, b) => Date.parse(a.promisedAt) - Date.parse(b.promisedAt));
  const ride: T[] = [];
  let from = home;
  while (left.length > 0) {
    left.sort((a, b) => leg(from, a.place) - leg(from, b.place));
    const next = left.shift();
    if (!next) break;
    ride.push(next);
    from = next.place ?? from;
  }
  return ride;
}
