import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { canDeliver, deliveryDays } from "@/lib/purchasing/deliveries";
import { differencesOf } from "@/lib/purchasing/differences";
import { type Need, proposalOf } from "@/lib/purchasing/proposal";
import { purchaseName } from "@/lib/purchasing/purchase";
import { expectLot, lacks, lotOf, packsTyped, parsePacks } from "@/lib/purchasing/receiving";
import { daysBetween, expectedUse } from "@/lib/stock/forecast";

const friday = "2026-11-27";
const dairy = { leadDays: 1, deliveryWeekdays: [1, 2, 4, 6] };

describe("a supplier delivers", () => {
  test("on his weekdays, after his lead time", () => {
    expect(deliveryDays(dairy, friday, 4)).toEqual(["2026-11-28", "2026-11-30", "2026-12-01", "2026-12-03"]);
    expect(deliveryDays({ leadDays: 2, deliveryWeekdays: [3] }, friday, 2)).toEqual([
      "2026-12-02",
      "2026-12-09",
    ]);
    expect(deliveryDays({ leadDays: 6, deliveryWeekdays: [3] }, friday, 1)).toEqual(["2026-12-09"]);
    expect(canDeliver(dairy, friday, "2026-11-28")).toBe(true);
    for (const day of [friday, "2026-11-29", "2026-11-20", "2027-12-02"])
      expect([day, canDeliver(dairy, friday, day)]).toEqual([day, false]);
  });

  test("every day offered is one that is accepted", () => {
    const supplier = fc.record({
      leadDays: fc.integer({ min: 0, max: 60 }),
      deliveryWeekdays: fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1 }),
    });
    fc.assert(
      fc.property(supplier, (one) => {
        const days = deliveryDays(one, friday, 6);
        expect(days).toHaveLength(6);
        for (const day of days) expect(canDeliver(one, friday, day)).toBe(true);
      }),
    );
  });
});

describe("what a day will use", () => {
  const use = new Map([
    ["2026-11-20", 900],
    ["2026-11-13", 1100],
    ["2026-11-21", 700],
  ]);
  const worked = new Set([...use.keys(), "2026-11-23"]);
  const open = { worked, closed: new Set<string>() };

  test("is what the same weekdays used, on average", () => {
    expect(expectedUse(use, friday, open)).toBe(1000);
    expect(expectedUse(use, "2026-11-28", open)).toBe(700);
  });
  test("is the average of all days where that weekday was never worked", () => {
    expect(expectedUse(use, "2026-11-25", open)).toBe(675);
    expect(expectedUse(use, "2026-11-30", open)).toBe(0);
    expect(expectedUse(use, friday, { worked: new Set(), closed: new Set() })).toBe(0);
  });
  test("is nothing on a closed day, and at least what orders hold", () => {
    expect(expectedUse(use, friday, { worked, closed: new Set([friday]) })).toBe(0);
    expect(expectedUse(use, friday, { worked, closed: new Set([friday]) }, 40)).toBe(40);
    expect(expectedUse(use, friday, open, 1200)).toBe(1200);
  });
});

describe("a proposal", () => {
  const need = (change: Partial<Need> = {}): Need => ({
    ...{ today: friday, delivery: "2026-11-28", nextDelivery: "2026-11-30", onHand: 2000, threshold: 500 },
    ...{ due: new Map(), expected: () => 1000, pack: { quantity: 1000 }, keepsDays: null, ...change },
  });

  test("lasts until the morning of the delivery after this one and leaves the threshold", () => {
    // Friday, Saturday, Sunday use 3,000: 2,000 there, so 1,500 with the threshold.
    expect(proposalOf(need())).toEqual({
      ...{ packs: 2, use: 3000, atDelivery: 1000, outOn: "2026-11-29", shortened: false },
    });
    expect(proposalOf(need({ onHand: 10_000 }))).toMatchObject({ packs: 0, outOn: null });
  });
  test("counts what other orders bring, from the day they bring it", () => {
    expect(proposalOf(need({ due: new Map([["2026-11-28", 2000]]) }))).toMatchObject({
      packs: 0,
      outOn: null,
    });
    expect(proposalOf(need({ due: new Map([[friday, 2000]]) }))).toMatchObject({ packs: 2 });
  });
  test("does not deliver later what was missing before the delivery", () => {
    expect(proposalOf(need({ onHand: 0 }))).toMatchObject({ packs: 3, atDelivery: 0, outOn: friday });
  });
  test("orders of what does not keep no more than is used in time, and one pack at least of what runs out", () => {
    const far = { nextDelivery: "2026-12-07" };
    expect(proposalOf(need(far)).packs).toBe(9);
    expect(proposalOf(need({ ...far, keepsDays: 3 }))).toMatchObject({ packs: 2, shortened: true });
    expect(proposalOf(need({ ...far, keepsDays: 2, pack: { quantity: 9000 } }))).toMatchObject({ packs: 1 });
  });
  test("never leaves a shelf that keeps emptier than its threshold at the next delivery", () => {
    const any = fc.record({
      onHand: fc.integer({ min: 0, max: 50_000 }),
      threshold: fc.integer({ min: 0, max: 5000 }),
      each: fc.integer({ min: 0, max: 4000 }),
      pack: fc.integer({ min: 1, max: 20_000 }),
    });
    fc.assert(
      fc.property(any, ({ onHand, threshold, each, pack }) => {
        const asked = need({ onHand, threshold, expected: () => each, pack: { quantity: pack } });
        const { packs } = proposalOf(asked);
        const atDelivery = Math.max(0, onHand - each);
        const left = atDelivery + packs * pack - 2 * each;
        expect(left).toBeGreaterThanOrEqual(threshold);
        if (packs > 0) expect(left - pack).toBeLessThan(threshold);
      }),
    );
  });
});

describe("what comes", () => {
  const line = { packs: 2, packQuantity: 1000, received: 500, priceCents: 900 };
  test("differs from what was still to come, or does not", () => {
    expect(differencesOf(line, { quantity: 1500, broken: 0, priceCents: 900 })).toEqual([]);
    expect(differencesOf(line, { quantity: 1000, broken: 500, priceCents: 950 })).toEqual([
      ...["less", "broken", "price"],
    ]);
    expect(differencesOf(line, { quantity: 2000, broken: 0, priceCents: 900 })).toEqual(["more"]);
    expect(differencesOf(line, { quantity: 0, broken: 0, priceCents: 1 })).toEqual(["less"]);
  });

  test.each(["-1", "1e3", "abc", "1,2345", "12345", "", "∞", "１", "0x10"])(
    "%s is no number of packs",
    (typed) => {
      expect(parsePacks(typed, 1000)).toBeNull();
    },
  );
  test("is typed in packs, also in parts of them", () => {
    expect(["2", "1,5", "0.25", " 3 ", "0"].map((typed) => parsePacks(typed, 1000))).toEqual([
      ...[2000, 1500, 250, 3000, 0],
    ]);
    expect(parsePacks("9999", 25_000)).toBeNull();
    expect([packsTyped(1500, 1000, "fr"), packsTyped(2000, 1000, "en")]).toEqual(["1,5", "2"]);
  });

  const typed = {
    key: "k",
    articleId: "a",
    packs: "1",
    broken: "",
    price: "9,00",
    useBy: "",
    origin: " ",
    batch: "",
  };
  test("says what its label must tell", () => {
    const lot = lotOf(typed, 1000);
    if (!lot) throw new Error("no lot");
    expect(lot).toMatchObject({ quantity: 1000, broken: 0, priceCents: 900, useBy: null, origin: null });
    expect(lacks(lot, { keepsDays: 3, originAsked: true })).toEqual(["useBy", "origin"]);
    expect(lacks({ ...lot, quantity: 0 }, { keepsDays: 3, originAsked: true })).toEqual([]);
    expect(() => expectLot(lot, { nameFr: "x", keepsDays: null, originAsked: false }, friday)).not.toThrow();
    expect(lotOf({ ...typed, price: "neuf" }, 1000)).toBeNull();
    expect(lotOf({ ...typed, broken: "x" }, 1000)).toBeNull();
  });
});

test("days from one to another are all of them, also over a change to winter time", () => {
  expect(daysBetween("2026-10-24", "2026-10-26")).toEqual(["2026-10-24", "2026-10-25", "2026-10-26"]);
  expect(daysBetween("2026-10-26", "2026-10-24")).toEqual([]);
});

test("a purchase order is called by its outlet and number", () => {
  expect(purchaseName("pdi", 12)).toBe("BC PDI-0012");
});
