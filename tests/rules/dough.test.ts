import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Demand, type Lot, leftOf, needOf, planOf } from "@/lib/inventory/dough";
import { shareOf, weightOf } from "@/lib/inventory/preparation";

const lot = (id: string, pieces: number, madeAt: string, useBy: string, lost = 0): Lot => ({
  ...{ id, size: "M", pieces, lost, madeAt, readyAt: madeAt, useBy },
});
const day = (comparable: number[], ordered = 0, open = true, name = "2026-11-28") => ({
  ...{ day: name, open, comparable, ordered },
});
const demand = (days: Demand["days"], usedToday = 0): Demand => ({ size: "M", usedToday, days });

describe("what is left of each lot", () => {
  const lots = [
    lot("old", 10, "2026-11-25T20:00Z", "2026-11-28T20:00Z", 2),
    lot("new", 10, "2026-11-26T20:00Z", "2026-11-29T20:00Z"),
  ];
  test("the oldest goes first, what was thrown away is gone, another size is not touched", () => {
    const uses = [
      { size: "M" as const, at: "2026-11-27T19:00Z", pieces: 9 },
      { size: "L" as const, at: "2026-11-27T19:00Z", pieces: 5 },
    ];
    expect(leftOf(lots, uses)).toEqual(
      new Map([
        ["old", 0],
        ["new", 9],
      ]),
    );
  });
  test("what was used before a lot was made, or after it was too old, is not of it", () => {
    const uses = [
      { size: "M" as const, at: "2026-11-25T12:00Z", pieces: 5 },
      { size: "M" as const, at: "2026-11-29T12:00Z", pieces: 3 },
    ];
    expect(leftOf(lots, uses)).toEqual(
      new Map([
        ["old", 8],
        ["new", 7],
      ]),
    );
  });
  test("never less than none, never more than was made", () => {
    const use = fc.record({
      size: fc.constantFrom("S" as const, "M" as const),
      at: fc.constantFrom("2026-11-26T19:00Z", "2026-11-27T19:00Z", "2026-11-29T10:00Z"),
      pieces: fc.nat(30),
    });
    fc.assert(
      fc.property(fc.array(use), (uses) => {
        for (const { id, pieces, lost } of lots) {
          const left = leftOf(lots, uses).get(id) ?? -1;
          expect(left).toBeGreaterThanOrEqual(0);
          expect(left).toBeLessThanOrEqual(pieces - lost);
        }
      }),
    );
  });
});

describe("what a day will use", () => {
  test("a tenth more than the same days before, and never less than is ordered", () => {
    expect(needOf(day([20, 30, 40]))).toBe(33);
    expect(needOf(day([20, 30, 40], 50))).toBe(50);
    expect(needOf(day([], 4))).toBe(4);
    expect(needOf(day([]))).toBe(0);
  });
  test("nothing when the outlet is closed", () => {
    expect(needOf(day([20, 30], 0, false))).toBe(0);
  });
  test("more where balls are lost, within reason", () => {
    expect(needOf(day([], 90), 0.1)).toBe(100);
    expect(needOf(day([], 75), 0.9)).toBe(100);
  });
});

describe("how many balls to make", () => {
  const week = ["2026-11-27", "2026-11-28", "2026-11-29"];
  const days = (orders: number[], open = [true, true, true]) =>
    orders.map((ordered, at) => day([], ordered, open[at], week[at]));
  const good = (left: number, goodUntil: string, goodFrom = "2026-11-26") => ({ left, goodFrom, goodUntil });

  test("both coming days, less what is left after the rest of today", () => {
    const plan = planOf(demand(days([30, 40, 20]), 25), [good(15, "2026-11-29")], 0);
    expect(plan).toEqual({ size: "M", needs: [5, 40, 20], left: 15, toMake: 50 });
  });
  test("what will be too old, or still rests, serves nobody", () => {
    expect(planOf(demand(days([0, 40, 20])), [good(50, "2026-11-28")], 0).toMake).toBe(20);
    expect(planOf(demand(days([10, 0, 0])), [good(10, "2026-11-29", "2026-11-28")], 0)).toMatchObject({
      needs: [10, 0, 0],
      toMake: 0,
    });
  });
  test("a closed day needs none, and what is left of today lacks is not made for it", () => {
    expect(planOf(demand(days([99, 40, 20], [true, false, true])), [], 0).toMake).toBe(20);
  });
  test("whatever is left, never more than is needed and never less than is missing", () => {
    const some = fc.nat(60);
    fc.assert(
      fc.property(fc.tuple(some, some, some), fc.array(some), ([a, b, c], lefts) => {
        const lots = lefts.map((left, at) => good(left, week[at % 3] ?? ""));
        const { toMake, needs } = planOf(demand(days([a, b, c])), lots, 0);
        const all = lefts.reduce((sum, left) => sum + left, 0);
        expect(toMake).toBeGreaterThanOrEqual(Math.max(0, (needs[1] ?? 0) + (needs[2] ?? 0) - all));
        expect(toMake).toBeLessThanOrEqual((needs[1] ?? 0) + (needs[2] ?? 0));
      }),
    );
  });
});

test("balls weigh what their sizes weigh, and take their share of a recipe, rounded up", () => {
  const recipe = { balls: { S: 160, M: 250, L: 370 }, yieldQuantity: 1000 };
  expect(weightOf(recipe, { M: 40, L: 10 })).toBe(13_700);
  expect(shareOf(605, 13_700, recipe)).toBe(8289);
  expect(shareOf(4, 160, recipe)).toBe(1);
});
