import { describe, expect, test } from "vitest";
import { type Countable, isSmall, parseCounted, sheetOf, worthOf } from "@/lib/inventory/count";

const thing = (name: string, category: string, onHand: number, cents: number): Countable => ({
  ...{ ingredientId: name, name, category, onHand, cents, per: 1000, usedADay: 0 },
});
const house = [
  thing("Thon", "poisson", 1000, 900),
  thing("Farine", "base", 20_000, 95),
  thing("Basilic", "herbe", 500, 1800),
  thing("Artichaut", "légume", 2000, 700),
  ...Array.from({ length: 12 }, (_, at) => thing(`Fromage ${at}`, "fromage", 100 * (at + 1), 1000)),
];

describe("what stands on a sheet", () => {
  test("everything, in the order of the shelves and then of the names", () => {
    const names = sheetOf("full", null, house).map(({ name }) => name);
    expect(names).toHaveLength(house.length);
    expect(names.slice(0, 3)).toEqual(["Farine", "Artichaut", "Basilic"]);
    expect(names.at(-1)).toBe("Thon");
  });
  test("one shelf, and none that nobody knows", () => {
    expect(sheetOf("shelf", "herbe", house).map(({ name }) => name)).toEqual(["Basilic"]);
    expect(sheetOf("shelf", "cave", house)).toEqual([]);
  });
  test("the ten in which most money lies or passes in a week", () => {
    const busy = { ...thing("Huile", "base", 0, 600), usedADay: 1000 };
    const names = sheetOf("flash", null, [...house, busy]).map(({ name }) => name);
    expect(names).toHaveLength(10);
    expect(names).toEqual(expect.arrayContaining(["Huile", "Farine", "Artichaut", "Fromage 11"]));
    expect(names).not.toContain("Fromage 0");
  });
});

describe("what somebody counted", () => {
  test.each([
    ["2,5", 1000, 2500],
    ["2.5", 1000, 2500],
    ["0", 1000, 0],
    ["2 + 1,5", 1000, 3500],
    ["1 000", 1, 1000],
    ["12", 1, 12],
    ["0,1+0,2", 1000, 300],
  ])("%s of %d is %d", (typed, each, base) => {
    expect(parseCounted(typed, each)).toBe(base);
  });
  test.each([
    ["", 1],
    ["-1", 1],
    ["1,5", 1],
    ["1e3", 1],
    ["2+", 1],
    ["+", 1],
    ["deux", 1],
    ["١", 1],
    ["0x10", 1],
    ["9999999", 1000],
    ["600000+600000", 1],
    ["NaN", 1],
  ])("%s is no quantity", (typed, each) => {
    expect(parseCounted(typed, each)).toBeNull();
  });
});

test("a difference is worth its part of a kilogram, litre or piece, and never more than the books can say", () => {
  expect(worthOf(-250, { cents: 900, per: 1000 })).toBe(-225);
  expect(worthOf(3, { cents: 55, per: 1 })).toBe(165);
  expect(worthOf(-1_000_000, { cents: 100_000, per: 1 })).toBe(-2_000_000_000);
});

test("only what is small for its kind and cheap explains itself", () => {
  expect(isSmall(-20, 1000, -18)).toBe(true);
  expect(isSmall(-21, 1000, -18)).toBe(false);
  expect(isSmall(200, 20_000, 250)).toBe(false);
  expect(isSmall(1, 0, 1)).toBe(false);
});
