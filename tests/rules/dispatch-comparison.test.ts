import { describe, expect, test } from "vitest";
import { type Chance, chance } from "@/db/seed/chance";
import { nearestFirst } from "@/lib/dispatch/nearest-first";
import { nextRound, type Waiting } from "@/lib/dispatch/propose-rounds";
import { rideMinutes } from "@/lib/dispatch/ride-time";
import { kilometresBetween, type Place } from "@/lib/outlets/place";
import { doorSeconds, rideSeconds, truthOf } from "../../scripts/simulation/truth";

const home = { lat: 45.7606, lng: 4.8597 };
const opens = Date.parse("2026-11-27T17:00:00Z");
const minute = 60_000;

type Order = Waiting & { boxedAt: number };
type Send = (waiting: readonly Order[], at: number, free: number) => Order[];

/** Boxes of an evening: so many an hour, doors within four kilometres, promised the model's time from being boxed. */
function boxes(luck: Chance, anHour: number): Order[] {
  const orders: Order[] = [];
  for (let at = opens; at < opens + 180 * minute; at += (-Math.log(1 - luck.next()) * 60 * minute) / anHour) {
    const [far, turn] = [3.8 * Math.sqrt(luck.next()), 2 * Math.PI * luck.next()];
    const place = {
      lat: home.lat + (far * Math.sin(turn)) / 111.2,
      lng: home.lng + (far * Math.cos(turn)) / 77.6,
    };
    const promised = at + (rideMinutes(kilometresBetween(home, place), 0) + 8) * minute;
    orders.push({
      ...{ orderId: String(orders.length), place, boxedAt: at, readyAt: new Date(at).toISOString() },
      promisedAt: new Date(promised).toISOString(),
    });
  }
  return orders;
}

/** Rides an evening with some couriers. @returns minutes each came after its promise, none when before it. */
function ride(orders: readonly Order[], couriers: number, send: Send, luck: Chance): number[] {
  const truth = truthOf("part-dieu", luck);
  const left = [...orders];
  const back = Array.from({ length: couriers }, () => opens);
  const late: number[] = [];
  for (let at = opens; left.length > 0; at += 30_000) {
    for (const [courier, since] of back.entries()) {
      if (since > at) continue;
      const known = left.filter(({ boxedAt }) => boxedAt <= at + 3 * minute);
      const stops = send(known, at, back.filter((one) => one <= at).length);
      if (stops.length === 0) continue;
      let clock = Math.max(at, ...stops.map(({ boxedAt }) => boxedAt)) + 75_000;
      let from: Place = home;
      for (const stop of stops) {
        clock += 1000 * rideSeconds(from, stop.place ?? from, truth, luck);
        late.push(Math.max(0, clock - Date.parse(stop.promisedAt)) / minute);
        clock += 1000 * doorSeconds(truth, luck);
        from = stop.place ?? from;
        left.splice(left.indexOf(stop), 1);
      }
      back[courier] = clock + 1000 * rideSeconds(from, home, truth, luck);
    }
  }
  return late;
}

const proposed: Send = (waiting, at, free) => nextRound(waiting, home, new Date(at), free);
const nearest: Send = (waiting, at) =>
  nearestFirst(
    waiting.filter(({ boxedAt }) => boxedAt <= at),
    home,
  );

const mean = (values: readonly number[]) => values.reduce((sum, one) => sum + one, 0) / values.length;
const seeds = Array.from({ length: 12 }, (_, seed) => seed + 1);

describe("proposed rounds against the nearest door first, on the same evenings", () => {
  test.each<[string, number, number]>([
    ["a quiet evening", 3, 2],
    ["an evening at its limit", 5, 2],
    ["more than can be ridden", 9, 2],
    ["three on the road", 9, 3],
  ])("%s: fewer minutes late, and the last tenth too", (_, anHour, couriers) => {
    const late = (send: Send) =>
      seeds.flatMap((seed) => ride(boxes(chance(seed), anHour), couriers, send, chance(seed + 1000)));
    const [ours, theirs] = [late(proposed), late(nearest)];
    const tenth = (values: readonly number[]) =>
      values.toSorted((a, b) => a - b)[Math.floor(values.length * 0.9)] ?? 0;
    expect(ours.length).toBe(theirs.length);
    expect(mean(ours)).toBeLessThan(mean(theirs));
    expect(tenth(ours)).toBeLessThan(tenth(theirs));
  });
});
