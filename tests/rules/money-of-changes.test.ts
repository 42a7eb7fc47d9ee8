import fc from "fast-check";
import { expect, it } from "vitest";
import { balanceOf } from "@/lib/orders/balance";
import type { BasketLine } from "@/lib/orders/basket";
import { partsOf } from "@/lib/orders/draft";
import { lineOf } from "@/lib/orders/line";
import { totalsOf } from "@/lib/orders/pricing";
import { spreadRefund } from "@/lib/payments/settlement";
import { card } from "./catalogue-fixture";

const plain = (item: string, added: string[] = []) => ({ item, removed: [], added });
const quantity = fc.integer({ min: 1, max: 6 });
const line: fc.Arbitrary<BasketLine> = fc.oneof(
  fc.record({ item: fc.constantFrom("reine", "parma", "cola", "beer"), quantity }).map((one) => ({
    ...{ ...plain(one.item), key: "k", quantity: one.quantity },
  })),
  fc.record({ quantity, added: fc.subarray(["goat", "egg"]) }).map((one) => ({
    ...{ ...plain("reine", one.added), key: "k", quantity: one.quantity, others: [plain("parma")] },
  })),
  fc.record({ quantity, pizza: fc.constantFrom("reine", "parma") }).map((one) => ({
    ...{ ...plain(one.pizza), key: "k", quantity: one.quantity, menu: "evening", others: [plain("beer")] },
  })),
);
const basket = fc.record({
  lines: fc.array(line, { minLength: 1, maxLength: 5 }),
  fee: fc.integer({ min: 0, max: 490 }),
  percent: fc.constantFrom(0, 0, 10, 33, 100),
});

const totalOf = ({ lines, fee, percent }: { lines: BasketLine[]; fee: number; percent: number }) => {
  const priced = partsOf(lines.map((one) => lineOf(one, card)));
  const items = priced.reduce((sum, { tax }) => sum + tax.grossCents, 0);
  const totals = totalsOf(priced, fee, { cents: Math.round((items * percent) / 100), of: "items" });
  expect(totals.vat.reduce((sum, { grossCents }) => sum + grossCents, 0)).toBe(totals.totalCents);
  return totals.totalCents;
};

it("an order changed again and again has been paid what it costs, to the cent, and no payment gives back more than it was", () => {
  // Three thousand orders of three to five baskets.
  fc.assert(
    fc.property(fc.array(basket, { minLength: 3, maxLength: 5 }), (baskets) => {
      const payments: { paidCents: number; leftCents: number }[] = [];
      const paid = () => payments.reduce((sum, { leftCents }) => sum + leftCents, 0);
      const giveBack = (cents: number) => {
        const parts = spreadRefund(payments, cents);
        expect(parts.reduce((sum, { amountCents }) => sum + amountCents, 0)).toBe(cents);
        for (const { payment, amountCents } of parts) payment.leftCents -= amountCents;
      };
      for (const wanted of baskets) {
        const total = totalOf(wanted);
        const { backCents, dueCents } = balanceOf({ paidCents: paid(), plan: "online" }, total, "online");
        expect(Math.min(backCents, dueCents)).toBe(0);
        if (dueCents > 0) payments.push({ paidCents: dueCents, leftCents: dueCents });
        giveBack(backCents);
        expect(paid()).toBe(total);
        for (const { paidCents, leftCents } of payments) {
          expect(leftCents).toBeGreaterThanOrEqual(0);
          expect(leftCents).toBeLessThanOrEqual(paidCents);
        }
      }
      giveBack(paid());
      expect(paid()).toBe(0);
    }),
    { numRuns: 3000 },
  );
});
