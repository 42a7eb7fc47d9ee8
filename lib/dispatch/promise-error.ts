import type { Mode, PromiseCause } from "@/db/enums";
import type { Wish } from "../capacity/places";
import { playThrough } from "../capacity/play-through";
import type { Kitchen } from "../outlets/kitchen";

/** An order that is over, as far as its hour goes. Instants are ISO; `endedAt`: handed over, for a takeaway packed. */
export type Kept = {
  mode: Mode;
  hour: number;
  baked: Wish["baked"];
  rideMinutes: number;
  readyBy: string;
  promisedAt: string;
  startedAt: string;
  readyAt: string;
  leftAt: string | null;
  endedAt: string;
  /** Minutes in reserve when it was promised. */
  reserve: number;
};

const minutes = (from: number, to: number) => (to - from) / 60_000;

/** Minutes an order came after its promise (below 0: before it), and of what most of it came; none when it was kept. */
export function errorOf(kept: Kept, kitchen: Kitchen): { minutes: number; cause: PromiseCause | null } {
  const at = (text: string) => Date.parse(text);
  const late = minutes(at(kept.promisedAt), at(kept.endedAt));
  if (late <= 0) return { minutes: late, cause: null };
  const lead = playThrough(
    kept.baked.flatMap(({ quantity, ...one }) => Array.from({ length: quantity }, () => one)),
    kitchen,
  );
  const spent: [PromiseCause, number][] = [
    ["make", minutes(at(kept.readyBy) - lead * 1000, at(kept.startedAt))],
    ["oven", minutes(at(kept.startedAt) + lead * 1000, at(kept.readyAt))],
  ];
  if (kept.leftAt) {
    spent.push(["wait", minutes(Math.max(at(kept.readyAt), at(kept.readyBy)), at(kept.leftAt))]);
    spent.push(["ride", minutes(at(kept.leftAt) + kept.rideMinutes * 60_000, at(kept.endedAt))]);
  }
  const [most] = spent.toSorted((a, b) => b[1] - a[1]);
  return { minutes: late, cause: most?.[0] ?? null };
}

export type HourOfErrors = {
  hour: number;
  orders: number;
  /** Not more than five minutes after the time told. */
  kept: number;
  /** The middle one; below 0: early. */
  middleMinutes: number;
  causes: Record<PromiseCause, number>;
};

/** Five minutes are what a promise is told in. */
export const toleranceMinutes = 5;

/** How promises were kept, hour by hour, and what broke those that were not. */
export function errorsByHour(kept: readonly Kept[], kitchen: Kitchen): HourOfErrors[] {
  const hours = [...new Set(kept.map(({ hour }) => hour))].toSorted((a, b) => a - b);
  return hours.map((hour) => {
    const orders = kept.filter((one) => one.hour === hour);
    const errors = orders.map((order) => errorOf(order, kitchen));
    const late = errors.filter((error) => error.minutes > toleranceMinutes);
    const count = (cause: PromiseCause) => late.filter((error) => error.cause === cause).length;
    const sorted = errors.map((error) => error.minutes).toSorted((a, b) => a - b);
    return {
      ...{ hour, orders: orders.length, kept: orders.length - late.length },
      middleMinutes: Math.round(sorted[Math.floor(sorted.length / 2)] ?? 0),
      causes: { make: count("make"), oven: count("oven"), wait: count("wait"), ride: count("ride") },
    };
  });
}
