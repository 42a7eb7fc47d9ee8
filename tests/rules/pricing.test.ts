import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lessened, perRate, taxed, taxedAccessory } from "@/lib/fiscal/vat";
import { formatCents, splitProRata } from "@/lib/money";
import { partsOf } from "@/lib/orders/draft";
import { lineOf } from "@/lib/orders/line";
import { byPromotion, totalsOf } from "@/lib/orders/pricing";
import { card } from "./catalogue-fixture";

const line = fc.record({
  key: fc.constant("k"),
  item: fc.constantFrom("reine", "parma", "cola", "beer"),
  quantity: fc.integer({ min: 1, max: 20 }),
  removed: fc.constant<string[]>([]),
  added: fc.constant<string[]>([]),
});

describe("what a basket comes to", () => {
  it("adds extras by size and gives nothing back for what is taken off", () => {
    const priced = lineOf(
      { key: "a", item: "reine", quantity: 2, removed: ["olive"], added: ["goat", "egg"] },
      card,
    );
    expect(priced.unitCents).toBe(1250 + 180 + 180);
    expect(priced.parts[0]?.tax).toEqual({ rateBp: 1000, grossCents: 3220, netCents: 2927, vatCents: 293 });
    expect(Object.fromEntries(priced.quantities)).toEqual({
      dough: 250,
      mozzarella: 120,
      ham: 60,
      goat: 50,
      egg: 1,
    });
  });

  it("adds to an ingredient the recipe already has", () => {
    const priced = lineOf({ key: "a", item: "reine", quantity: 1, removed: [], added: ["olive"] }, card);
    expect(priced.quantities.get("olive")).toBe(52);
  });

  it("sums to the cent, VAT per rate included, whatever is in the basket", () => {
    fc.assert(
      fc.property(
        fc.array(line, { minLength: 1, maxLength: 12 }),
        fc.integer({ min: 0, max: 990 }),
        (lines, fee) => {
          const totals = totalsOf(partsOf(lines.map((one) => lineOf(one, card))), fee);
          const sum = (pick: (tax: (typeof totals.vat)[number]) => number) =>
            totals.vat.reduce((all, tax) => all + pick(tax), 0);
          expect(sum((tax) => tax.grossCents)).toBe(totals.totalCents);
          expect(sum((tax) => tax.netCents) + sum((tax) => tax.vatCents)).toBe(totals.totalCents);
          expect(totals.totalCents).toBe(totals.itemsCents + fee);
        },
      ),
      { numRuns: 10_000 },
    );
  });

  it("sums to the cent with a discount of any kind and a fee, and leaves no rate less than nothing", () => {
    const of = fc.constantFrom("items" as const, "delivery" as const, { rateBp: 550 }, { rateBp: 1000 });
    fc.assert(
      fc.property(
        fc.array(line, { minLength: 1, maxLength: 12 }),
        fc.integer({ min: 0, max: 990 }),
        of,
        fc.integer({ min: 0, max: 100 }),
        (lines, fee, of, percent) => {
          const priced = partsOf(lines.map((one) => lineOf(one, card)));
          const concerned =
            of === "delivery"
              ? fee
              : priced
                  .filter(({ tax }) => of === "items" || tax.rateBp === of.rateBp)
                  .reduce((sum, { tax }) => sum + tax.grossCents, 0);
          const cents = Math.round((concerned * percent) / 100);
          const totals = totalsOf(priced, fee, { cents, of });
          const sum = (pick: (tax: (typeof totals.vat)[number]) => number) =>
            totals.vat.reduce((all, tax) => all + pick(tax), 0);
          expect(totals.totalCents).toBe(totals.itemsCents + fee - cents);
          expect(sum((tax) => tax.grossCents)).toBe(totals.totalCents);
          expect(sum((tax) => tax.netCents) + sum((tax) => tax.vatCents)).toBe(totals.totalCents);
          for (const { netCents, vatCents, grossCents } of totals.vat) {
            expect(grossCents).toBe(netCents + vatCents);
            expect(Math.min(netCents, vatCents)).toBeGreaterThanOrEqual(0);
          }
        },
      ),
      { numRuns: 10_000 },
    );
  });

  it("gives by hand what was asked, what a promotion left at most, at the rates it is given at", () => {
    const off = fc.record({
      cents: fc.integer({ min: 1, max: 4000 }),
      of: fc.constantFrom("items" as const, { rateBp: 550 }, { rateBp: 1000 }, { rateBp: 2000 }),
    });
    fc.assert(
      fc.property(
        fc.array(line, { minLength: 1, maxLength: 6 }),
        fc.integer({ min: 0, max: 990 }),
        fc.integer({ min: 0, max: 100 }),
        fc.array(off, { maxLength: 4 }),
        (lines, fee, percent, offs) => {
          const priced = partsOf(lines.map((one) => lineOf(one, card)));
          const items = priced.reduce((sum, { tax }) => sum + tax.grossCents, 0);
          const cents = Math.round((items * percent) / 100);
          const reductions = offs.map((one, index) => ({ id: String(index), ...one }));
          const totals = totalsOf(priced, fee, { cents, of: "items" }, reductions);
          const reduced = totals.reduced.reduce((sum, one) => sum + one.cents, 0);
          expect(byPromotion(totals)).toBe(cents);
          expect(totals.discountCents).toBe(cents + reduced);
          expect(totals.totalCents).toBe(items + fee - cents - reduced);
          expect(totals.totalCents).toBeGreaterThanOrEqual(fee);
          expect(totals.vat.reduce((sum, { grossCents }) => sum + grossCents, 0)).toBe(totals.totalCents);
          for (const { netCents, vatCents, grossCents } of totals.vat) {
            expect(grossCents).toBe(netCents + vatCents);
            expect(Math.min(netCents, vatCents)).toBeGreaterThanOrEqual(0);
          }
          for (const [index, { cents: given }] of totals.reduced.entries())
            expect(given).toBeLessThanOrEqual(offs[index]?.cents ?? 0);
          // The first is given whole where there is enough for it.
          const [first] = offs;
          if (first?.of === "items" && first.cents <= items - cents)
            expect(totals.reduced[0]?.cents).toBe(first.cents);
        },
      ),
      { numRuns: 3000 },
    );
  });

  it("spreads a discount over the rates by price, and takes the VAT of each anew", () => {
    expect(lessened([taxed(2000, 1000), taxed(1000, 2000)], 300)).toEqual([
      { rateBp: 1000, grossCents: 1800, netCents: 1636, vatCents: 164 },
      { rateBp: 2000, grossCents: 900, netCents: 750, vatCents: 150 },
    ]);
  });

  it("lets a fee follow what is paid for, not what is given", () => {
    const sold = [{ tax: taxed(1250, 1000) }, { tax: taxed(220, 550) }];
    const totals = totalsOf(sold, 290, { cents: 220, of: { rateBp: 550 } });
    expect(totals.vat.map((tax) => [tax.rateBp, tax.grossCents])).toEqual([[1000, 1540]]);
  });

  it("splits a delivery fee over the rates by net value", () => {
    const sold = [taxed(1250, 1000), taxed(220, 550)];
    const fee = taxedAccessory(290, sold);
    expect(fee.map((tax) => [tax.rateBp, tax.grossCents])).toEqual([
      [550, 45],
      [1000, 245],
    ]);
    expect(perRate([...sold, ...fee]).map((tax) => tax.grossCents)).toEqual([265, 1495]);
  });
});

describe("splitting an amount", () => {
  it("loses no cent and never gives a part more than a cent beyond its share", () => {
    const weights = fc.array(fc.integer({ min: 0, max: 5000 }), { minLength: 1, maxLength: 9 });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100_000 }), weights, (amount, given) => {
        const parts = splitProRata(amount, given);
        const sum = given.reduce((all, weight) => all + weight, 0);
        expect(parts.reduce((all, part) => all + part, 0)).toBe(amount);
        if (sum > 0)
          for (const [index, part] of parts.entries())
            expect(Math.abs(part - (amount * (given[index] ?? 0)) / sum)).toBeLessThan(1);
      }),
    );
  });

  it("is written as people write money", () => {
    expect(formatCents(123_450, "fr").replaceAll(/\s/g, " ")).toBe("1 234,50 €");
    expect(formatCents(1250, "en")).toBe("€12.50");
  });
});
