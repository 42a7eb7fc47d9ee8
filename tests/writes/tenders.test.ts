import { sql } from "drizzle-orm";
import { beforeAll, describe, expect, test } from "vitest";
import { collectOrder } from "@/lib/dispatch/writes/collect-order";
import { markDelivered } from "@/lib/dispatch/writes/mark-delivered";
import { newId } from "@/lib/ids";
import { getBill } from "@/lib/orders/queries/get-bill";
import { cancelOrder } from "@/lib/orders/writes/cancel-order";
import { payOrder } from "@/lib/orders/writes/pay-order";
import type { Tender } from "@/lib/payments/tender";
import { db } from "@/lib/server/db";
import { colleague, minute, ready, wayOut } from "../support/dispatch-house";
import { openHouse, outletId, place } from "../support/house";
import { writtenOf } from "../support/journal";
import { ordersAt } from "../support/orders-at";

const here: string[] = [];
const elsewhere: string[] = [];
let counter = colleague("");
let courier = colleague("");
const sunday = new Date("2026-11-29T19:00:00+01:00");

beforeAll(async () => {
  await openHouse();
  here.push(await outletId("part-dieu"));
  elsewhere.push(await outletId("vaise"));
  counter = await colleague.of("vendeur.part-dieu@ocpizza.example", "counter");
  courier = await colleague.of("livreur.part-dieu@ocpizza.example", "courier");
  await db.execute(
    sql`update outlets set pizzas_per_slot = 400, deliveries_per_slot = 400 where slug = 'part-dieu'`,
  );
});

const by = (method: Tender["method"], amountCents: number, more: Partial<Tender> = {}): Tender => ({
  ...{ method, amountCents, givenCents: null, people: 1, ...more },
});
const taking = (tenders: Tender[], tipCents = 0) => ({ takingId: newId(), tenders, tipCents });

const paidBy = (orderId: string) =>
  db.execute<{ method: string; cents: number }>(
    sql`select method, amount_cents as cents from payments where order_id = ${orderId} order by id`,
  );

describe("an order paid by several means", () => {
  test("all of them in one document, once; sent again it answers the same", async () => {
    const { orderId } = await ready();
    const input = {
      ...{ orderId, outletIds: here },
      ...taking([by("meal_voucher", 1500), by("card_terminal", 400), by("cash", 280, { givenCents: 1000 })]),
    };
    expect(await collectOrder(input, counter, minute(15))).toEqual({ changeCents: 720 });
    expect(await collectOrder(input, counter, minute(16))).toEqual({ changeCents: 720 });
    expect(await wayOut(orderId)).toMatchObject({ status: "collected", paid: 2180 });
    expect([...(await paidBy(orderId))]).toEqual([
      { method: "meal_voucher", cents: 1500 },
      { method: "card_terminal", cents: 400 },
      { method: "cash", cents: 280 },
    ]);
    const [document, ...more] = await writtenOf({ orderId });
    expect(more).toEqual([]);
    expect(document?.payload).toMatchObject({
      tenders: expect.arrayContaining([
        expect.objectContaining({ method: "meal_voucher", amountCents: 1500 }),
      ]),
    });
  });

  test("two tabs that send the same: one handing over, one taking, both are told so", async () => {
    for (let round = 0; round < 5; round += 1) {
      const { orderId } = await ready();
      const input = { orderId, outletIds: here, ...taking([by("cash", 2180, { givenCents: 3000 })]) };
      const tabs = await Promise.all([collectOrder(input, counter), collectOrder(input, counter)]);
      expect(tabs).toEqual([{ changeCents: 820 }, { changeCents: 820 }]);
      expect(await wayOut(orderId)).toMatchObject({ status: "collected", paid: 2180 });
    }
  });

  test("two takings at once: one lands", async () => {
    for (let round = 0; round < 5; round += 1) {
      const { orderId } = await ready();
      const pay = () =>
        payOrder({ orderId, outletIds: here, ...taking([by("card_terminal", 2180)]) }, counter);
      const both = await Promise.allSettled([pay(), pay()]);
      expect(both.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
      expect(await wayOut(orderId)).toMatchObject({ status: "ready", paid: 2180 });
    }
  });

  test("the same id for something else is refused", async () => {
    const { orderId } = await ready();
    const first = { orderId, outletIds: here, ...taking([by("cash", 2180)]) };
    await payOrder(first, counter);
    const other = { ...first, tenders: [by("card_terminal", 2180)] };
    await expect(payOrder(other, counter)).rejects.toMatchObject({ code: "taking_reused" });
    await expect(payOrder({ ...first, orderId: (await ready()).orderId }, counter)).rejects.toMatchObject({
      code: "taking_reused",
    });
  });

  test.each<[string, Tender[], Date | undefined]>([
    ["payment_due", [], undefined],
    ["tenders_short", [by("cash", 2179)], undefined],
    ["tenders_over", [by("cash", 2000), by("card_terminal", 181)], undefined],
    ["cash_short", [by("cash", 2180, { givenCents: 2000 })], undefined],
    ["change_refused", [by("meal_voucher", 2180, { givenCents: 2500 })], undefined],
    ["meal_voucher_ceiling", [by("meal_voucher", 2180, { people: 1 })], minute(-60 * 24 * 7 * 222)],
    ["meal_voucher_day", [by("meal_voucher", 2180)], sunday],
  ])("%s: nothing is taken, nothing handed over", async (code, tenders, at) => {
    const { orderId } = await ready();
    const input = { orderId, outletIds: here, ...taking(tenders) };
    await expect(collectOrder(input, counter, at ?? minute(15))).rejects.toMatchObject({ code });
    await expect(payOrder(input, counter, at ?? minute(15))).rejects.toMatchObject({ code });
    expect(await wayOut(orderId)).toMatchObject({ status: "ready", paid: 0 });
    expect(await writtenOf({ orderId })).toEqual([]);
  });

  test("on a Sunday where the outlet takes vouchers any day; never a cheque where it takes none", async () => {
    const { orderId } = await ready();
    await db.execute(
      sql`update outlets set meal_vouchers_any_day = true, takes_cheques = false where slug = 'part-dieu'`,
    );
    const cheque = { orderId, outletIds: here, ...taking([by("cheque", 2180)]) };
    await expect(payOrder(cheque, counter)).rejects.toMatchObject({ code: "tender_refused" });
    await payOrder({ orderId, outletIds: here, ...taking([by("meal_voucher", 2180)]) }, counter, sunday);
    await db.execute(
      sql`update outlets set meal_vouchers_any_day = false, takes_cheques = true where slug = 'part-dieu'`,
    );
    expect(await wayOut(orderId)).toMatchObject({ status: "ready", paid: 2180 });
  });
});

describe("a tip", () => {
  test("comes on top, bears no VAT, is in the document and in the order", async () => {
    const { orderId } = await ready();
    const input = { orderId, outletIds: here, ...taking([by("cash", 2380, { givenCents: 2500 })], 200) };
    expect(await collectOrder(input, counter, minute(15))).toEqual({ changeCents: 120 });
    const [order] = await db.execute<{ total: number; tip: number }>(sql`
      select o.total_cents as total, (select sum(amount_cents)::int from order_adjustments a where a.order_id = o.id and a.kind = 'tip') as tip
      from orders o where o.id = ${orderId}`);
    expect(order).toEqual({ total: 2380, tip: 200 });
    const [document] = await writtenOf({ orderId });
    expect(document?.cents).toBe(2380);
    expect(document?.payload.lines).toContainEqual(
      expect.objectContaining({ code: "tip", grossCents: 200, vatCents: 0 }),
    );
  });

  test("not before the order is handed over, not out of vouchers", async () => {
    const { orderId } = await ready();
    const early = { orderId, outletIds: here, ...taking([by("cash", 2380)], 200) };
    await expect(payOrder(early, counter)).rejects.toMatchObject({ code: "tip_refused" });
    const meal = { orderId, outletIds: here, ...taking([by("meal_voucher", 2380)], 200) };
    await expect(collectOrder(meal, counter, minute(15))).rejects.toMatchObject({ code: "tip_refused" });
    expect(await wayOut(orderId)).toMatchObject({ status: "ready", paid: 0 });
  });

  test("left at the door", async () => {
    const orderId = await ordersAt("under_way");
    const input = { orderId, outletIds: here, courierId: courier.userId, ageChecked: false };
    const { changeCents } = await markDelivered(
      { ...input, ...taking([by("cash", 2330, { givenCents: 2500 })], 150) },
      courier,
      minute(40),
    );
    expect(changeCents).toBe(170);
    expect(await wayOut(orderId)).toMatchObject({ status: "delivered", paid: 2330 });
  });
});

describe("payOrder", () => {
  test("before it is handed over; then nothing is due any more", async () => {
    const { orderId } = await place();
    await payOrder({ orderId, outletIds: here, ...taking([by("card_terminal", 2180)]) }, counter);
    const again = { orderId, outletIds: here, ...taking([by("cash", 2180)]) };
    await expect(payOrder(again, counter)).rejects.toMatchObject({ code: "already_paid" });
    expect((await getBill({ orderId, outletIds: here }, "fr")).dueCents).toBe(0);
    expect(await wayOut(orderId)).toMatchObject({ status: "placed", paid: 2180 });
  });

  test("not another outlet's, not what is over", async () => {
    const { orderId } = await place();
    const input = { orderId, ...taking([by("cash", 2180)]) };
    await expect(payOrder({ ...input, outletIds: elsewhere }, counter)).rejects.toMatchObject({
      code: "not_found",
    });
    await expect(getBill({ orderId, outletIds: elsewhere }, "fr")).rejects.toMatchObject({
      code: "not_found",
    });
    await cancelOrder({ orderId, outletIds: here }, {}, counter);
    await expect(payOrder({ ...input, outletIds: here }, counter)).rejects.toMatchObject({
      code: "already_ended",
    });
    expect((await wayOut(orderId))?.paid).toBe(0);
  });
});
