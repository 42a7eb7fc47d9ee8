import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { costOf, microCentsOf, type UnitCosts } from "@/lib/stock/cost";
import { foodCosts, recipeCost } from "@/lib/stock/food-cost";
import { inPacks, ofPacks, packsFor } from "@/lib/stock/packs";
import { card } from "./catalogue-fixture";

describe("what a quantity costs", () => {
  test("is exact to a millionth of a cent, rounded once", () => {
    expect(microCentsOf(1, { cents: 1, per: 3 })).toBe(333_333);
    expect(microCentsOf(2, { cents: 1, per: 3 })).toBe(666_667);
    expect(microCentsOf(-2, { cents: 1, per: 3 })).toBe(-666_667);
    expect(costOf(130, { cents: 11_100, per: 15_000 })).toBe(96);
    expect(microCentsOf(1_000_000, { cents: 10_000_000, per: 1 })).toBe(1e19);
  });

  test("whole packs cost whole prices, whatever the pack", () => {
    const pack = fc.record({
      cents: fc.integer({ min: 1, max: 1e6 }),
      per: fc.integer({ min: 1, max: 1e5 }),
    });
    fc.assert(
      fc.property(pack, fc.integer({ min: 0, max: 50 }), (cost, packs) => {
        expect(costOf(packs * cost.per, cost)).toBe(packs * cost.cents);
      }),
    );
  });
});

describe("packs", () => {
  test("hold at least what is asked, and no pack more", () => {
    expect([0, 1, 2550, 2551].map((quantity) => packsFor(quantity, { quantity: 2550 }))).toEqual([
      0, 1, 1, 2,
    ]);
    expect(packsFor(-5, { quantity: 10 })).toBe(0);
  });

  test("and what lies beside them make up the whole again", () => {
    const quantities = fc.tuple(fc.integer({ min: -1e6, max: 1e6 }), fc.integer({ min: 1, max: 1e5 }));
    fc.assert(
      fc.property(quantities, ([quantity, each]) => {
        const { packs, rest } = inPacks(quantity, { quantity: each });
        expect(ofPacks(packs, { quantity: each }, rest)).toBe(quantity);
        expect(Math.abs(rest)).toBeLessThan(each);
      }),
    );
  });
});

describe("food cost", () => {
  const known: UnitCosts = new Map(
    [...card.ingredients.keys()].map((code) => [
      code,
      { cents: 740, per: 1000, source: "catalogue" as const },
    ]),
  );

  test("is the recipe at the prices of its ingredients, and a share of the price without VAT", () => {
    const item = [...card.items.values()].find(({ onMenu }) => onMenu);
    if (!item) throw new Error("an empty card");
    const grams = item.recipe.reduce((sum, { quantity }) => sum + quantity, 0);
    const row = foodCosts(card, known, "fr").find((one) => one.item === item.code);
    const net = Math.round((item.priceCents * 10_000) / (10_000 + item.rateBp));
    expect(row).toMatchObject({ costCents: Math.round(grams * 0.74), netCents: net, estimated: false });
    expect(row?.share).toBeCloseTo((grams * 0.74) / net, 6);
    expect(row?.parts.length).toBeLessThanOrEqual(3);
  });

  test("names what nothing is known of instead of guessing", () => {
    const recipe = [
      { ingredient: "dough", quantity: 250 },
      { ingredient: "nobody", quantity: 5 },
    ];
    expect(recipeCost(recipe, known)).toEqual({ microCents: 185_000_000, unknown: ["nobody"] });
  });

  test("puts the largest share of the price first", () => {
    const shares = foodCosts(card, known, "fr").map(({ share }) => share ?? 0);
    expect(shares).toEqual(shares.toSorted((a, b) => b - a));
  });
});
