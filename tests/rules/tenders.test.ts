import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { easterOf, isHoliday, isRestDay } from "@/lib/payments/holidays";
import { splitByAmount, splitByLine, splitEqually } from "@/lib/payments/split";
import { handMethods, judgeTenders, offeredOf, type Tender, type TenderRules } from "@/lib/payments/tender";

const rules: TenderRules = {
  cheques: true,
  vouchers: true,
  accounts: true,
  mealVouchers: { today: true, ceilingCents: 2500 },
};
const bill = (dueCents: number, tipCents = 0) => ({ dueCents, tipCents });
const by = (method: Tender["method"], amountCents: number, more: Partial<Tender> = {}): Tender => ({
  ...{ method, amountCents, givenCents: null, people: 1, ...more },
});
const sum = (parts: readonly number[]) => parts.reduce((total, part) => total + part, 0);

describe("what may be tendered", () => {
  test("several means that come to the bill; change on cash alone", () => {
    const tenders = [
      by("meal_voucher", 1800),
      by("card_terminal", 500),
      by("cash", 140, { givenCents: 500 }),
    ];
    expect(judgeTenders(tenders, bill(2440), rules)).toEqual({ changeCents: 360 });
  });

  test.each<[string, Tender[], number, number, TenderRules]>([
    ["payment_due", [], 1000, 0, rules],
    ["tenders_short", [by("cash", 900)], 1000, 0, rules],
    ["tenders_over", [by("cash", 600), by("card_terminal", 500)], 1000, 0, rules],
    ["cash_short", [by("cash", 1000, { givenCents: 900 })], 1000, 0, rules],
    ["change_refused", [by("meal_voucher", 1000, { givenCents: 1200 })], 1000, 0, rules],
    ["change_refused", [by("cheque", 1000, { givenCents: 2000 })], 1000, 0, rules],
    ["meal_voucher_ceiling", [by("meal_voucher", 2501)], 2501, 0, rules],
    ["meal_voucher_ceiling", [by("meal_voucher", 5001, { people: 2 })], 5001, 0, rules],
    [
      "meal_voucher_day",
      [by("meal_voucher", 900)],
      900,
      0,
      { ...rules, mealVouchers: { today: false, ceilingCents: 2500 } },
    ],
    ["tender_refused", [by("meal_voucher", 900)], 900, 0, { ...rules, mealVouchers: null }],
    ["voucher_unknown", [by("voucher", 900)], 900, 0, rules],
    ["change_refused", [by("voucher", 900, { givenCents: 1000, code: "abcd" })], 900, 0, rules],
    ["tender_refused", [by("account", 900)], 900, 0, { ...rules, accounts: false }],
    ["account_unknown", [by("account", 900)], 900, 0, rules],
    ["tender_refused", [by("voucher", 900, { code: "abcd" })], 900, 0, { ...rules, vouchers: false }],
    ["tip_refused", [by("voucher", 900, { code: "abcd" })], 800, 100, rules],
    ["tender_refused", [by("cheque", 900)], 900, 0, { ...rules, cheques: false }],
    ["tip_refused", [by("meal_voucher", 1000), by("cash", 100)], 900, 200, rules],
  ])("%s", (code, tenders, dueCents, tipCents, here) => {
    expect(() => judgeTenders(tenders, bill(dueCents, tipCents), here)).toThrow(code);
  });

  test("two people's vouchers go twice as far; a tip comes on top, in money", () => {
    expect(judgeTenders([by("meal_voucher", 5000, { people: 2 })], bill(5000), rules)).toEqual({
      changeCents: 0,
    });
    expect(judgeTenders([by("cash", 1200, { givenCents: 2000 })], bill(1000, 200), rules)).toEqual({
      changeCents: 800,
    });
  });

  test("what is let through pays the bill to the cent and gives back no more than was handed over", () => {
    const tender = fc.record({
      method: fc.constantFrom(...handMethods),
      amountCents: fc.integer({ min: 1, max: 4000 }),
      givenCents: fc.option(fc.integer({ min: 0, max: 6000 })),
      people: fc.integer({ min: 1, max: 3 }),
    });
    fc.assert(
      fc.property(
        fc.array(tender, { maxLength: 4 }),
        fc.nat(300),
        fc.integer({ min: -1, max: 1 }),
        (tenders, tipCents, off) => {
          const paid = sum(tenders.map(({ amountCents }) => amountCents));
          let answer: { changeCents: number };
          try {
            answer = judgeTenders(tenders, bill(paid - tipCents + off, tipCents), rules);
          } catch {
            return;
          }
          expect(off).toBe(0);
          const given = sum(tenders.map(({ amountCents, givenCents }) => givenCents ?? amountCents));
          expect(given - answer.changeCents).toBe(paid);
          expect(answer.changeCents).toBeLessThanOrEqual(
            sum(tenders.map(({ method, givenCents }) => (method === "cash" ? (givenCents ?? 0) : 0))),
          );
        },
      ),
    );
  });

  test("a screen offers what the outlet takes today", () => {
    expect(offeredOf(rules)).toEqual([
      "cash",
      "card_terminal",
      "meal_voucher",
      "cheque",
      "voucher",
      "gift_card",
      "account",
    ]);
    expect(
      offeredOf({
        cheques: false,
        vouchers: false,
        accounts: false,
        mealVouchers: { today: false, ceilingCents: 2500 },
      }),
    ).toEqual(["cash", "card_terminal"]);
  });
});

describe("a bill is split to the cent", () => {
  test("100 € by three: the odd cent is placed once", () =>
    expect(splitEqually(10_000, 3)).toEqual([3334, 3333, 3333]));

  test("by person: parts sum to the bill and differ by a cent at most", () => {
    fc.assert(
      fc.property(fc.nat(200_000), fc.integer({ min: 1, max: 20 }), (cents, people) => {
        const parts = splitEqually(cents, people);
        expect(parts).toHaveLength(people);
        expect(sum(parts)).toBe(cents);
        expect(Math.max(...parts) - Math.min(...parts)).toBeLessThanOrEqual(1);
      }),
    );
  });

  test("by line: parts sum to the bill, whatever was taken off it or came on top", () => {
    const line = fc.record({ cents: fc.nat(4000), payer: fc.nat(3) });
    fc.assert(
      fc.property(fc.nat(60_000), fc.array(line, { minLength: 1, maxLength: 8 }), (cents, lines) => {
        const parts = splitByLine(cents, lines, 4);
        expect(parts).toHaveLength(4);
        expect(sum(parts)).toBe(cents);
        expect(Math.min(...parts)).toBeGreaterThanOrEqual(0);
      }),
    );
    expect(
      splitByLine(
        3000,
        [
          { cents: 1000, payer: 0 },
          { cents: 2000, payer: 1 },
        ],
        2,
      ),
    ).toEqual([1000, 2000]);
  });

  test("by amount: a part and the rest", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 60_000 }),
        fc.integer({ min: -100, max: 90_000 }),
        (cents, part) => {
          const parts = splitByAmount(cents, part);
          expect(sum(parts)).toBe(cents);
          expect(parts.every((one) => one > 0)).toBe(true);
        },
      ),
    );
  });
});

describe("days of rest", () => {
  test("Easter, as the almanac has it", () => {
    expect([2024, 2025, 2026, 2027, 2038].map(easterOf)).toEqual([
      "2024-03-31",
      "2025-04-20",
      "2026-04-05",
      "2027-03-28",
      "2038-04-25",
    ]);
  });

  test("the holidays of 2026", () => {
    const days = Array.from({ length: 365 }, (_, day) =>
      new Date(Date.UTC(2026, 0, 1 + day)).toISOString().slice(0, 10),
    );
    expect(days.filter(isHoliday)).toEqual([
      ...["2026-01-01", "2026-04-06", "2026-05-01", "2026-05-08", "2026-05-14", "2026-05-25"],
      ...["2026-07-14", "2026-08-15", "2026-11-01", "2026-11-11", "2026-12-25"],
    ]);
    expect([isRestDay("2026-11-29"), isRestDay("2026-11-27")]).toEqual([true, false]);
  });
});
