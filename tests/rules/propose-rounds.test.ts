import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { backAt, nextRound, proposeRounds } from "@/lib/dispatch/propose-rounds";
import { mostStops } from "@/lib/dispatch/ride-order";

const at = new Date("2026-11-27T18:30:00Z");
const minute = (count: number) => new Date(at.getTime() + count * 60_000).toISOString();
const home = { lat: 45.7745, lng: 4.807 };
const near = { lat: 45.778, lng: 4.808 };
const nearer = { lat: 45.776, lng: 4.8075 };
const far = { lat: 45.74, lng: 4.85 };
const order = (orderId: string, promised: number, place: typeof home | null, ready = -1) => ({
  ...{ orderId, promisedAt: minute(promised), readyAt: minute(ready), place },
});
const names = (rounds: { stops: { orderId: string }[] }[]) =>
  rounds.map(({ stops }) => stops.map(({ orderId }) => orderId).join(" "));

describe("proposed rounds", () => {
  test("neighbours ride together, who lives far alone, the due first first", () => {
    const waiting = [order("far", 25, far), order("near", 30, near), order("nearer", 28, nearer)];
    expect(names(proposeRounds(waiting, home, at, 2))).toEqual(["far", "nearer near"]);
    // Nobody else will ride: one takes all of them, the neighbours on his way first.
    expect(names(proposeRounds(waiting, home, at, 1))).toEqual(["nearer near far"]);
  });

  test("a round waits some minutes for a neighbour nearly boxed, not for one begun", () => {
    const soon = [order("a", 40, near), order("b", 41, nearer, 3)];
    expect(names(proposeRounds(soon, home, at))).toEqual(["b a"]);
    expect(proposeRounds(soon, home, at)[0]?.leavesAt).toEqual(new Date(minute(3)));
    expect(names(proposeRounds([order("a", 40, near), order("b", 41, nearer, 12)], home, at))).toEqual(["a"]);
  });

  test("nobody waits for a neighbour who makes him late", () => {
    expect(names(proposeRounds([order("a", 4, near), order("b", 41, nearer, 3)], home, at))).toEqual([
      "a",
      "b",
    ]);
  });

  test("a place nobody knows goes alone", () => {
    expect(names(proposeRounds([order("a", 20, null), order("b", 21, near)], home, at))).toEqual(["a", "b"]);
  });

  test("who asks for work is given what the board proposes first; nothing ready, nothing", () => {
    const waiting = [order("far", 25, far), order("near", 30, near), order("nearer", 28, nearer)];
    expect(nextRound(waiting, home, at)).toEqual(proposeRounds(waiting, home, at)[0]?.stops);
    expect(nextRound([], home, at)).toEqual([]);
  });

  test("whatever waits: each order once, three at most a round, none before it is boxed", () => {
    const anyOrder = fc.record({
      promised: fc.integer({ min: -20, max: 60 }),
      ready: fc.integer({ min: -30, max: 20 }),
      place: fc.option(
        fc.record({
          lat: fc.double({ min: 45.7, max: 45.85, noNaN: true }),
          lng: fc.double({ min: 4.75, max: 4.95, noNaN: true }),
        }),
      ),
    });
    fc.assert(
      fc.property(fc.array(anyOrder, { maxLength: 14 }), (some) => {
        const waiting = some.map(({ promised, ready, place }, index) =>
          order(String(index), promised, place, ready),
        );
        const rounds = proposeRounds(waiting, home, at);
        const taken = rounds.flatMap(({ stops }) => stops);
        expect(new Set(taken).size).toBe(taken.length);
        expect(taken.length).toBe(some.filter(({ ready }) => ready <= 3).length);
        for (const { stops, leavesAt, backAt: back } of rounds) {
          expect(stops.length).toBeLessThanOrEqual(mostStops);
          for (const { readyAt } of stops)
            expect(leavesAt.getTime()).toBeGreaterThanOrEqual(Date.parse(readyAt));
          expect(back.getTime()).toBeGreaterThan(leavesAt.getTime());
        }
      }),
    );
  });
});

test("back later with one more door", () => {
  const soon = backAt(near, [nearer], home, at);
  expect(backAt(near, [nearer, far], home, at).getTime()).toBeGreaterThan(soon.getTime());
  expect(soon.getTime()).toBeGreaterThan(at.getTime());
});
