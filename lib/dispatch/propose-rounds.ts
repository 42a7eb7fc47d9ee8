import { kilometresBetween, type Place } from "../outlets/place";
import { nearestFirst } from "./nearest-first";
import { costOf, type Door, rideOrder, rideThrough } from "./ride-order";
import { rideMinutes } from "./ride-time";

/** A delivery nobody took; `readyAt` (ISO) has passed once it is boxed. */
export type Waiting = Door & { orderId: string; readyAt: string };
export type Round<T> = { stops: T[]; leavesAt: Date; backAt: Date };

/** So long a round waits for what is nearly out of the oven. */
const waitMinutes = 3;
/** No pizza is longer on the way than that, but for one that rides alone. */
const hotMinutes = 35;
/** So many of the most urgent are tried with each other: a round is one of some dozens. */
const mostTried = 8;
/** So many of those who stay behind are thought of. */
const mostBehind = 40;
const minute = 60_000;

/**
 * Rounds for what waits, the best first. Of all rounds there could be of the most urgent, the one is ridden after which the fewest
 * minutes are waited beyond what was promised: at its own doors, and by whoever stays behind until a courier is back. So a bag is
 * filled when many wait, and a door is ridden to alone when nobody gains by company. What is not ready within minutes waits for a
 * later look.
 * @param couriers who could leave now, the one of this round among them.
 */
export function proposeRounds<T extends Waiting>(
  waiting: readonly T[],
  home: Place,
  at: Date,
  couriers = 1,
): Round<T>[] {
  let left = soonReady(waiting, at);
  const rounds: Round<T>[] = [];
  while (left.length > 0) {
    const stops = bestOf(left, home, at.getTime(), Math.max(1, couriers - rounds.length));
    const leaves = leaving(stops, at.getTime());
    const { back } = rideThrough(stops, home, leaves);
    rounds.push({ stops, leavesAt: new Date(leaves), backAt: new Date(back) });
    left = left.filter((one) => !stops.includes(one));
  }
  return rounds;
}

/** The best next round of what waits: what the board proposes first is what a courier who asks for work is given. */
export function nextRound<T extends Waiting>(
  waiting: readonly T[],
  home: Place,
  at: Date,
  couriers = 1,
): T[] {
  return bestOf(soonReady(waiting, at), home, at.getTime(), Math.max(1, couriers));
}

/** What is boxed or nearly, the one due first first. */
const soonReady = <T extends Waiting>(waiting: readonly T[], at: Date): T[] =>
  waiting
    .filter(({ readyAt }) => Date.parse(readyAt) <= at.getTime() + waitMinutes * minute)
    .toSorted((a, b) => Date.parse(a.promisedAt) - Date.parse(b.promisedAt));

function bestOf<T extends Waiting>(left: readonly T[], home: Place, at: number, couriers: number): T[] {
  let best = left.slice(0, 1);
  let least = Number.POSITIVE_INFINITY;
  for (const some of roundsOf(left, home)) {
    const leaves = leaving(some, at);
    const stops = rideOrder(some, home, leaves);
    const { at: reached, back } = rideThrough(stops, home, leaves);
    const cold = (reached.at(-1) ?? leaves) - leaves > hotMinutes * minute;
    if (stops.length > 1 && (cold || some.some(({ place }) => !place))) continue;
    const behind = left.filter((one) => !some.includes(one)).slice(0, mostBehind);
    const free = [back, ...Array.from({ length: couriers - 1 }, () => at)];
    const cost = costOf(stops, home, leaves) + costBehind(behind, home, free);
    if (cost < least) [best, least] = [stops, cost];
  }
  return best;
}

/** Every one to three of the most urgent, and those whose doors are nearest. */
function* roundsOf<T extends Waiting>(left: readonly T[], home: Place): Generator<T[]> {
  const urgent = left.slice(0, mostTried);
  for (const [n, a] of urgent.entries()) {
    yield [a];
    for (const [m, b] of urgent.slice(n + 1).entries()) {
      yield [a, b];
      for (const c of urgent.slice(n + m + 2)) yield [a, b, c];
    }
  }
  const near = nearestFirst(left, home);
  for (let most = near.length; most > 0; most -= 1) yield near.slice(0, most);
}

/** What those who stay behind cost: who is back first takes a bag of the nearest doors, as one does without thinking. */
function costBehind(behind: readonly Waiting[], home: Place, free: number[]): number {
  let left = behind;
  let cost = 0;
  while (left.length > 0) {
    const courier = free.indexOf(Math.min(...free));
    const stops = nearestFirst(left, home);
    const leaves = leaving(stops, free[courier] ?? 0);
    cost += costOf(stops, home, leaves);
    free[courier] = rideThrough(stops, home, leaves).back;
    left = left.filter((one) => !stops.includes(one));
  }
  return cost;
}

const leaving = (stops: readonly Waiting[], at: number): number =>
  Math.max(at, ...stops.map(({ readyAt }) => Date.parse(readyAt)));

/** When who is on the road is back, by distance: from where he is through the doors he has left. */
export function backAt(from: Place, doors: readonly (Place | null)[], home: Place, at: Date): Date {
  const known = doors.flatMap((door) => door ?? []);
  const way = [from, ...known, home];
  const kilometres = way
    .slice(1)
    .reduce((sum, place, index) => sum + kilometresBetween(way[index] ?? place, place), 0);
  return new Date(at.getTime() + rideMinutes(kilometres, doors.length) * minute);
}
