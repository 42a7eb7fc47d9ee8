import { sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { customer } from "@/lib/actor";
import { collectOrder } from "@/lib/dispatch/writes/collect-order";
import { markReady } from "@/lib/kitchen/writes/mark-ready";
import { startPreparing } from "@/lib/kitchen/writes/start-preparing";
import type { PlaceOrderInput } from "@/lib/orders/basket";
import { quoteBasket } from "@/lib/orders/queries/quote-basket";
import { cancelOrder } from "@/lib/orders/writes/cancel-order";
import { changeOrder } from "@/lib/orders/writes/change-order";
import { placeOrder } from "@/lib/orders/writes/place-order";
import { countStamps } from "@/lib/promotions/queries/count-stamps";
import { loyaltyCode } from "@/lib/promotions/stamps";
import { db } from "@/lib/server/db";
import { colleague } from "../support/dispatch-house";
import { friday, openHouse, outletId, request } from "../support/house";
import { roomForAll } from "../support/orders-at";
import { expectBooksInOrder } from "../support/paying";
import { confirmedShopper } from "../support/shoppers";

beforeAll(async () => {
  await openHouse();
  await roomForAll();
  await db.execute(sql`update outlets set pizzas_per_slot = 400, deliveries_per_slot = 400`);
});
afterAll(() => expectBooksInOrder(friday));

const code = (result: Promise<unknown>) =>
  result.then(
    () => "done",
    (error: { code?: string }) => error.code,
  );
const lines = (quantity: number, item = "margherita-m") => [
  { key: "a", item, quantity, removed: [], added: [] },
];
const placeFor = (customerId: string | null, change: Partial<PlaceOrderInput> = {}) =>
  placeOrder(request(change), { ...customer, customerId }, friday);

/** An order of so many pizzas, gone all the way to the counter. */
async function eat(customerId: string | null, quantity: number, change: Partial<PlaceOrderInput> = {}) {
  const order = await placeFor(customerId, {
    lines: lines(quantity),
    seenTotalCents: 1090 * quantity,
    ...change,
  });
  const which = { orderId: order.orderId, outletIds: [await outletId("part-dieu")] };
  const baker = await colleague.of("pizzaiolo.part-dieu@ocpizza.example", "kitchen");
  const seller = await colleague.of("vendeur.part-dieu@ocpizza.example", "counter");
  await startPreparing(which, baker, friday);
  await markReady(which, baker, friday);
  await collectOrder({ ...which, method: "cash", givenCents: 50_000 }, seller, friday);
  return order;
}

/** Somebody with so many stamps. */
async function withStamps(count: number) {
  const me = await confirmedShopper();
  for (let left = count; left > 0; left -= 10) await eat(me.customerId, Math.min(10, left));
  return me;
}
const spending = { code: loyaltyCode, lines: lines(2), seenTotalCents: 1090 };

describe("stamps are earned", () => {
  test("one a pizza once the order is handed over, by accounts only; a dessert brings none", async () => {
    const me = await confirmedShopper();
    const waiting = await placeFor(me.customerId);
    expect(await countStamps(me.customerId)).toBe(0);
    await eat(me.customerId, 3);
    await eat(null, 3);
    await eat(me.customerId, 1, { lines: lines(1, "tiramisu"), seenTotalCents: 420 });
    expect(await countStamps(me.customerId)).toBe(3);
    await cancelOrder({ token: waiting.token }, { reason: "by_customer" }, customer, friday);
    expect(await countStamps(me.customerId)).toBe(3);
  });
});

describe("a full card", () => {
  test("takes the cheapest pizza off, with its VAT, spends ten stamps, and earns for what was paid", async () => {
    const me = await withStamps(12);
    const asked = request({
      lines: [...lines(1), { ...lines(1, "reine-m")[0], key: "b" }] as PlaceOrderInput["lines"],
    });
    const { outlet, mode, address, slot, locale } = asked;
    const quote = await quoteBasket(
      {
        outlet,
        mode,
        address,
        slot,
        locale,
        lines: asked.lines,
        code: loyaltyCode,
        customerId: me.customerId,
      },
      friday,
    );
    expect(quote.discount).toMatchObject({ code: loyaltyCode, cents: 1090 });
    expect(quote.vat.reduce((sum, { grossCents }) => sum + grossCents, 0)).toBe(quote.totalCents);
    expect(quote.vat).toHaveLength(1);
    await eat(me.customerId, 2, { ...spending, seenTotalCents: 1090 });
    // Ten spent of twelve, and of two pizzas one was paid for.
    expect(await countStamps(me.customerId)).toBe(3);
  });

  test("asks for an account, ten stamps, and a pizza", async () => {
    const me = await withStamps(9);
    expect(await code(placeFor(null, spending))).toBe("promotion_sign_in");
    expect(await code(placeFor(me.customerId, spending))).toBe("promotion_stamps_short");
    await eat(me.customerId, 1);
    const tiramisu = { code: loyaltyCode, lines: lines(1, "tiramisu"), seenTotalCents: 0 };
    expect(await code(placeFor(me.customerId, tiramisu))).toBe("promotion_pizza_missing");
    expect(await code(placeFor((await confirmedShopper()).customerId, spending))).toBe(
      "promotion_stamps_short",
    );
    expect(await countStamps(me.customerId)).toBe(10);
  });

  test("is given back when the order is cancelled, once, and can be spent again", async () => {
    const me = await withStamps(10);
    const order = await placeFor(me.customerId, spending);
    expect(await countStamps(me.customerId)).toBe(0);
    await cancelOrder({ token: order.token }, { reason: "by_customer" }, customer, friday);
    expect(await countStamps(me.customerId)).toBe(10);
    expect(await code(cancelOrder({ token: order.token }, { reason: "by_customer" }, customer, friday))).toBe(
      "already_ended",
    );
    expect(await countStamps(me.customerId)).toBe(10);
    expect(await code(placeFor(me.customerId, spending))).toBe("done");
    expect(await countStamps(me.customerId)).toBe(0);
  });

  test("two tabs spend the same ten stamps: one wins", async () => {
    const me = await withStamps(10);
    const answers = await Promise.all([
      code(placeFor(me.customerId, spending)),
      code(placeFor(me.customerId, { ...spending, outlet: "vaise" })),
    ]);
    expect(answers.toSorted()).toEqual(["done", "promotion_stamps_short"]);
    expect(await countStamps(me.customerId)).toBe(0);
  });

  test("stays with an order that is changed, goes back when the code is taken off, and begins with no change", async () => {
    const me = await withStamps(10);
    const order = await placeFor(me.customerId, spending);
    const change = {
      revision: 1,
      mode: "takeaway",
      slot: null,
      address: null,
      adultDeclared: false,
    } as const;
    const notes = { kitchenNote: "", courierNote: "", difference: "on_receipt", locale: "fr" } as const;
    const three = { ...change, ...notes, lines: lines(3), seenTotalCents: 2180 };
    await changeOrder({ token: order.token }, three, customer, friday);
    expect(await countStamps(me.customerId)).toBe(0);
    const without = { ...three, revision: 2, code: null, seenTotalCents: 3270 };
    await changeOrder({ token: order.token }, without, customer, friday);
    expect(await countStamps(me.customerId)).toBe(10);
    const again = { ...three, revision: 3, code: loyaltyCode };
    expect(await code(changeOrder({ token: order.token }, again, customer, friday))).toBe(
      "promotion_sign_in",
    );
    expect(await countStamps(me.customerId)).toBe(10);
  });
});

test("the ledger cannot be rewritten, and one fact is one entry", async () => {
  await withStamps(1);
  await expect(db.execute(sql`update stamp_entries set stamps = 100`)).rejects.toThrow();
  await expect(db.execute(sql`delete from stamp_entries`)).rejects.toThrow();
  await expect(
    db.execute(sql`insert into stamp_entries select gen_random_uuid(), customer_id, order_id, kind, stamps, dedupe_key, at
      from stamp_entries limit 1`),
  ).rejects.toThrow();
});
