import { kilometresBetween, type Place } from "../outlets/place";
import { isNear, mostStops, rideOrder, roundKilometres } from "./ride-order";
import { rideMinutes } from "./ride-time";

/** A delivery nobody took; `readyAt` (ISO) has passed once it is boxed. */
export type Waiting = { orderId: string; promisedAt: string; readyAt: string; place: Place | null };
export type Round<T> = { stops: T[]; leavesAt: Date; backAt: Date };

/** So long a round waits for what is nearly out of the oven. */
const waitMinutes = 5;
const minute = 60_000;

/**
 * Rounds for what waits, the most urgent first: the delivery due first, and with it whatever lies near, is boxed or nearly so, and
 * makes nobody of the round late who would not be late anyway. What is not ready within minutes waits for a later look.
 */
export function proposeRounds<T extends Waiting>(waiting: readonly T[], home: Place, at: Date): Round<T>[] {
  const soon = at.getTime() + waitMinutes * minute;
  const left = waiting
    .filter(({ readyAt }) => Date.parse(readyAt) <= soon)
    .toSorted((a, b) => Date.parse(a.promisedAt) - Date.parse(b.promisedAt));
  const rounds: Round<T>[] = [];
  while (left.length > 0) {
    let stops = left.splice(0, 1);
    for (const mate of [...left]) {
      if (stops.length === mostStops) break;
      const longer = roundWith(stops, mate);
      if (!longer || lateOf(longer, home, at) > lateOf(stops, home, at) + lateOf([mate], home, at)) continue;
      stops = longer;
      left.splice(left.indexOf(mate), 1);
    }
    rounds.push({ stops, leavesAt: leaving(stops, at), backAt: arrivals(stops, home, at).back });
  }
  return rounds;
}

/** The best next round of what waits: what the board proposes first is what a courier who asks for work is given. */
export const nextRound = <T extends Waiting>(waiting: readonly T[], home: Place, at: Date): T[] =>
  proposeRounds(waiting, home, at)[0]?.stops ?? [];

function roundWith<T extends Waiting>([first, ...others]: readonly T[], mate: T): T[] | null {
  return first && isNear(first.place, mate.place) ? rideOrder(first, [...others, mate]) : null;
}

const leaving = (stops: readonly Waiting[], at: Date): Date =>
  new Date(Math.max(at.getTime(), ...stops.map(({ readyAt }) => Date.parse(readyAt))));

function arrivals(stops: readonly Waiting[], home: Place, at: Date): { doors: number[]; back: Date } {
  let [from, clock] = [home, leaving(stops, at).getTime()];
  const doors = stops.map(({ place }) => {
    clock += rideMinutes(place ? kilometresBetween(from, place) : roundKilometres, 0) * minute;
    from = place ?? from;
    return clock;
  });
  return { doors, back: new Date(clock + rideMinutes(kilometresBetween(from, home), 1) * minute) };
}

/** Minutes that doors of a round wait beyond what was promised, all together. */
function lateOf(stops: readonly Waiting[], home: Place, at: Date): number {
  const { doors } = arrivals(stops, home, at);
  return stops.reduce(
    (sum, { promisedAt }, index) => sum + Math.max(0, (doors[index] ?? 0) - Date.parse(promisedAt)) / minute,
    0,
  );
}

/** When who is on the road is back, by distance: from where he is through the doors he has left. */
export function backAt(from: Place, doors: readonly (Place | null)[], home: Place, at: Date): Date {
  const known = doors.flatMap((door) => door ?? []);
  const way = [from, ...known, home];
  const kilometres = way
    .slice(1)
    .reduce((sum, place, index) => sum + kilometresBetween(way[index] ?? place, place), 0);
  return new Date(at.getTime() + rideMinutes(kilometres, doors.length) * minute);
}
