import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { chance } from "@/db/seed/chance";
import { figuresOf, markdown, quantile } from "../../scripts/simulation/figures.mjs";
import { readOptions } from "../../scripts/simulation/options";
import { doorSeconds, luckOf, makeSeconds, rideSeconds, truthOf } from "../../scripts/simulation/truth";

const home = { lat: 45.7745, lng: 4.807 };
const door = { lat: 45.76, lng: 4.85 };

describe("what a simulation is told", () => {
  test("nothing: one evening as the house is", () => {
    expect(readOptions([])).toEqual({
      ...{ seed: 1, outlets: null, demand: 1, ovens: null, hands: null, couriers: null, zones: 1 },
      ...{ dispatch: "proposed", reserve: "own", evenings: 1, measured: 1 },
    });
  });
  test("everything", () => {
    const args = ["--seed=7", "--outlets=vaise,part-dieu", "--demand=1.5", "--ovens=6", "--hands=3"];
    const more = [
      "--couriers=2",
      "--zones=1.2",
      "--dispatch=nearest",
      "--reserve=4",
      "--evenings=9",
      "--measured=3",
    ];
    expect(readOptions([...args, ...more])).toEqual({
      ...{
        seed: 7,
        outlets: ["vaise", "part-dieu"],
        demand: 1.5,
        ovens: 6,
        hands: 3,
        couriers: 2,
        zones: 1.2,
      },
      ...{ dispatch: "nearest", reserve: 4, evenings: 9, measured: 3 },
    });
  });
  test.each([
    ["--demand=lots", /--demand must be a number/],
    ["--ovens=2.5", /--ovens must be a whole number/],
    ["--couriers=99", /--couriers must be a number from 0 to 12/],
    ["--dispatch=random", /--dispatch is proposed or nearest/],
    ["--cooks=3", /cooks/],
  ])("%s is refused", (arg, why) => expect(() => readOptions([arg])).toThrow(why));
});

describe("how things really go", () => {
  test("one seed is one evening, another is another; an outlet's habits outlive both", () => {
    const draws = (seed: number, slug: string, evening: number) => {
      const luck = luckOf(seed, slug, evening);
      return [luck.next(), luck.next(), luck.next()];
    };
    expect(draws(1, "vaise", 0)).toEqual(draws(1, "vaise", 0));
    for (const other of [draws(2, "vaise", 0), draws(1, "part-dieu", 0), draws(1, "vaise", 1)])
      expect(other).not.toEqual(draws(1, "vaise", 0));
    const { form: _, ...habits } = truthOf("vaise", luckOf(1, "vaise", 0));
    expect(truthOf("vaise", luckOf(9, "vaise", 4))).toMatchObject(habits);
    expect(truthOf("part-dieu", luckOf(1, "part-dieu", 0))).not.toMatchObject(habits);
  });
  test("nothing takes less than no time, and a door not for ever", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_000_000 }), (seed) => {
        const luck = chance(seed);
        const truth = truthOf("vaise", luck);
        expect(makeSeconds(90, truth, luck)).toBeGreaterThan(0);
        expect(rideSeconds(home, door, truth, luck)).toBeGreaterThan(60);
        expect(doorSeconds(truth, luck)).toBeGreaterThan(0);
        expect(doorSeconds(truth, luck)).toBeLessThanOrEqual(900);
      }),
    );
  });
});

describe("what it comes to", () => {
  test("late minutes, shares and what a wrong promise costs", () => {
    expect(figuresOf([-10, 0, 10, 20])).toEqual({
      ...{ orders: 4, late: 7.5, lateShare: 0.5, p10: -10, median: 0, p90: 20 },
      cost: expect.closeTo((0.15 * 10 + 0.85 * 30) / 4),
    });
    expect(figuresOf([])).toMatchObject({ orders: 0, late: 0, cost: 0 });
    expect(quantile([3, 1, 2], 1)).toBe(3);
  });
  test("a table that Markdown reads", () =>
    expect(
      markdown([
        ["a", "bb"],
        ["1", "2"],
      ]),
    ).toBe("| a | bb |\n| - | -- |\n| 1 | 2  |"));
});
