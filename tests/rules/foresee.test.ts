import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { foresee, type UnderWay } from "@/lib/capacity/foresee";
import { tunedReserve } from "@/lib/capacity/tuned-reserve";
import { errorOf, errorsByHour, type Kept } from "@/lib/dispatch/promise-error";
import { usualMeans } from "@/lib/outlets/means";
import { addMinutes } from "@/lib/time";
import { holdsFor, meansOfAllSorts } from "./coming-week";

const at = new Date("2026-11-27T19:00:00+01:00");
const one: UnderWay = {
  ...{ id: "1", mode: "takeaway", status: "placed", startedAt: null, leftAt: null, rideMinutes: 0 },
  ...{ readyBy: addMinutes(at, 15), baked: [{ size: "M", folded: false, quantity: 1 }] },
};
const lone = { ...usualMeans, couriers: 1, kitchen: { ...usualMeans.kitchen, hands: 1, ovenPlaces: 2 } };
const minutesTo = (when: Date | undefined) => when && (when.getTime() - at.getTime()) / 60_000;

describe("an outlet played on from now", () => {
  test("an order alone takes what it takes, from the moment somebody begins it", () => {
    expect(minutesTo(foresee([{ ...one, readyBy: at }], lone, at).get("1")?.readyAt)).toBe(5.75);
  });
  test("what is begun goes on, and is never out of the oven in the past", () => {
    const begun: UnderWay = { ...one, status: "preparing", startedAt: addMinutes(at, -4) };
    expect(minutesTo(foresee([begun], lone, at).get("1")?.readyAt)).toBe(1.75);
    const forgotten = { ...begun, startedAt: addMinutes(at, -60) };
    expect(minutesTo(foresee([forgotten], lone, at).get("1")?.readyAt)).toBe(1);
  });
  test("a great order before it holds it up, and the hands are the cause", () => {
    const great: UnderWay = {
      ...{ ...one, id: "2", status: "preparing", startedAt: at },
      baked: [{ size: "M", folded: false, quantity: 12 }],
    };
    const seen = foresee([{ ...one, readyBy: at }, great], lone, at).get("1");
    expect(minutesTo(seen?.readyAt)).toBeGreaterThan(20);
    expect(seen?.cause).toBe("make");
  });
  test("what is boxed waits for the courier who is out, and says so", () => {
    const out: UnderWay = {
      ...{ ...one, id: "2", mode: "delivery", status: "out_for_delivery" },
      ...{ leftAt: addMinutes(at, -5), rideMinutes: 10 },
    };
    const ready: UnderWay = { ...one, mode: "delivery", status: "ready", rideMinutes: 8 };
    const seen = foresee([out, ready], lone, at);
    expect(minutesTo(seen.get("2")?.thereAt)).toBe(5);
    // Back after 20 minutes of riding and two at the door; then eight to this one.
    expect(minutesTo(seen.get("1")?.thereAt)).toBe(17 + 8);
    expect(seen.get("1")?.cause).toBe("wait");
    expect(minutesTo(foresee([out, ready], { ...lone, couriers: 2 }, at).get("1")?.thereAt)).toBe(8);
  });
  test("sees every order once, none in the past, none there before it is ready", () => {
    const orders = fc.array(
      fc.record({
        mode: fc.constantFrom("takeaway" as const, "delivery" as const),
        status: fc.constantFrom(
          "placed" as const,
          "preparing" as const,
          "ready" as const,
          "out_for_delivery" as const,
        ),
        quantity: fc.integer({ min: 0, max: 6 }),
        ride: fc.integer({ min: 1, max: 20 }),
        ago: fc.integer({ min: 0, max: 90 }),
        due: fc.integer({ min: -30, max: 90 }),
      }),
      { maxLength: 12 },
    );
    holdsFor(
      fc.property(meansOfAllSorts, orders, (means, rows) => {
        const underWay = rows.map(
          ({ quantity, ride, ago, due, ...row }, n): UnderWay => ({
            ...{ ...row, id: String(n), rideMinutes: row.mode === "delivery" ? ride : 0 },
            mode: row.status === "out_for_delivery" ? "delivery" : row.mode,
            readyBy: addMinutes(at, due),
            startedAt: row.status === "placed" ? null : addMinutes(at, -ago),
            leftAt: row.status === "out_for_delivery" ? addMinutes(at, -ago) : null,
            baked: quantity > 0 ? [{ size: "M", folded: false, quantity }] : [],
          }),
        );
        const seen = foresee(underWay, means, at);
        expect(seen.size).toBe(underWay.length);
        for (const { id, status } of underWay) {
          const there = seen.get(id);
          expect(there?.thereAt.getTime()).toBeGreaterThanOrEqual(at.getTime());
          if (status !== "out_for_delivery")
            expect(there?.thereAt.getTime()).toBeGreaterThanOrEqual(there?.readyAt.getTime() ?? 0);
        }
      }),
    );
  });
});

const minutes = (n: number) => addMinutes(at, n).toISOString();
const kept: Kept = {
  ...{ mode: "delivery", hour: 19, rideMinutes: 10, reserve: 0, baked: one.baked },
  ...{ readyBy: minutes(15), promisedAt: minutes(25), startedAt: minutes(9), readyAt: minutes(15) },
  ...{ leftAt: minutes(15), endedAt: minutes(25) },
};

describe("how a promise was kept", () => {
  const broken = (change: Partial<Kept>) => errorOf({ ...kept, ...change }, usualMeans.kitchen);
  test("and what broke it", () => {
    expect(broken({})).toEqual({ minutes: 0, cause: null });
    const late = { endedAt: minutes(40) };
    expect(broken({ ...late, startedAt: minutes(24), readyAt: minutes(30), leftAt: minutes(30) }).cause).toBe(
      "make",
    );
    expect(broken({ ...late, readyAt: minutes(30), leftAt: minutes(30) }).cause).toBe("oven");
    expect(broken({ ...late, leftAt: minutes(30) }).cause).toBe("wait");
    expect(broken(late)).toEqual({ minutes: 15, cause: "ride" });
  });
  test("hour by hour, with five minutes of patience", () => {
    const day = [
      kept,
      { ...kept, endedAt: minutes(29) },
      { ...kept, endedAt: minutes(60) },
      { ...kept, hour: 20 },
    ];
    expect(errorsByHour(day, usualMeans.kitchen)).toMatchObject([
      { hour: 19, orders: 3, kept: 2, middleMinutes: 4, causes: { ride: 1, make: 0 } },
      { hour: 20, orders: 1, kept: 1 },
    ]);
  });
});

describe("the reserve", () => {
  const of = (errors: number[], now = 0, most = 15) => tunedReserve(errors, now, { least: 0, most });
  test("moves a step a night towards what would have kept enough promises", () => {
    const late = Array.from({ length: 40 }, (_, n) => n % 20);
    expect(of(late)).toBe(2);
    expect(of(late, 16, 30)).toBe(16);
    expect(of(late, 20, 30)).toBe(18);
    expect(
      of(
        Array.from({ length: 40 }, () => -9),
        5,
      ),
    ).toBe(3);
  });
  test("stays where too few orders tell, and within the bounds whatever they tell", () => {
    expect(of([60, 60], 4)).toBe(4);
    holdsFor(
      fc.property(
        fc.array(fc.integer({ min: -60, max: 240 }), { maxLength: 60 }),
        fc.integer({ min: 0, max: 60 }),
        fc.integer({ min: 0, max: 20 }),
        fc.integer({ min: 0, max: 20 }),
        (errors, now, least, more) => {
          const tuned = tunedReserve(errors, now, { least, most: least + more });
          expect(tuned).toBeGreaterThanOrEqual(least);
          expect(tuned).toBeLessThanOrEqual(least + more);
        },
      ),
    );
  });
});
