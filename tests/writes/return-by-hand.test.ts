import { sql } from "drizzle-orm";
import { afterEach, beforeAll, beforeEach, expect, it } from "vitest";
import { customer } from "@/lib/actor";
import { newId } from "@/lib/ids";
import { getOrderSheet } from "@/lib/orders/queries/get-order-sheet";
import { getPaymentState } from "@/lib/orders/queries/get-payment-state";
import { getTracking } from "@/lib/orders/queries/get-tracking";
import { cancelOrder } from "@/lib/orders/writes/cancel-order";
import { reconcilePayments } from "@/lib/orders/writes/reconcile-payments";
import { refundOrder } from "@/lib/orders/writes/refund-order";
import { type ReturnByHandInput, returnByHand } from "@/lib/orders/writes/return-by-hand";
import { verifyBooks } from "@/lib/reports/queries/verify-books";
import { db, pool } from "@/lib/server/db";
import { later, placePaid } from "../support/changing";
import { colleague } from "../support/dispatch-house";
import { openHouse, outletId } from "../support/house";
import { messagesOf } from "../support/messages-of";
import { type PartDieu, peopleOfPartDieu } from "../support/part-dieu";
import { expectBooksInOrder, standingOf } from "../support/paying";
import { tellStripe, withStripe } from "../support/stripe";

withStripe();
let people: PartDieu;
beforeAll(async () => {
  await openHouse();
  people = await peopleOfPartDieu();
});
beforeEach(async () => void (await tellStripe({ refundsBecome: "failed" })));
afterEach(() => expectBooksInOrder(later));

const sheetOf = async (orderId: string) => {
  const sheet = await getOrderSheet(orderId, people.here, "fr");
  if (!sheet) throw new Error("no sheet");
  return sheet;
};

/** A paid order, cancelled, whose money the bank does not take back. */
async function refused() {
  const order = await placePaid();
  await cancelOrder({ token: order.token }, {}, customer, later);
  await reconcilePayments(later);
  const refundId = (await sheetOf(order.orderId)).refunds[0]?.id ?? "";
  return { ...order, refundId };
}

const give = (
  order: { orderId: string; refundId: string },
  over: Partial<ReturnByHandInput> = {},
  who = people.manager,
) =>
  returnByHand(
    {
      ...{ orderId: order.orderId, refundId: order.refundId, outletIds: people.here },
      way: "cash",
      note: "à Mme Diallo",
      ...over,
    },
    who,
    later,
  );

const alarms = async () =>
  (await verifyBooks(pool, later)).filter(({ number, broken }) => broken > 0 && number !== 23);

it("rings in the books until it is given by hand; then it is written down, journaled and told", async () => {
  const order = await refused();
  expect((await alarms()).map(({ number }) => number)).toEqual([14]);
  expect(await sheetOf(order.orderId)).toMatchObject({
    refund: "failed",
    refunds: [{ status: "failed", owed: true }],
  });
  expect((await getTracking(order.token, "fr"))?.refunds).toEqual([
    { amountCents: 2180, status: "failed", way: null },
  ]);
  expect(await getPaymentState(order.token)).toMatchObject({ refundFailed: true });
  await give(order);
  expect(await alarms()).toEqual([]);
  expect(await sheetOf(order.orderId)).toMatchObject({
    ...{ refund: "succeeded", refundableCents: 0 },
    refunds: [
      { status: "failed", owed: false },
      { status: "succeeded", amountCents: 2180, way: "cash", note: "à Mme Diallo", reason: "by_hand" },
    ],
  });
  expect((await getTracking(order.token, "fr"))?.refunds).toEqual([
    { amountCents: 2180, status: "succeeded", way: "cash" },
  ]);
  expect(await getPaymentState(order.token)).toMatchObject({ refundFailed: false, refundedCents: 2180 });
  const journal = await db.execute<{ after: unknown }>(
    sql`select after from journal where subject_id = ${order.orderId} and action = 'returnByHand' and actor_id = ${people.manager.userId}`,
  );
  expect(journal.map(({ after }) => after)).toEqual([
    { amountCents: 2180, way: "cash", note: "à Mme Diallo", insteadOf: order.refundId },
  ]);
  expect((await messagesOf(order.orderId)).map(({ kind }) => kind)).toContain("order_refunded");
});

it("is given once: a double click is one, another way or another colleague is told so", async () => {
  const order = await refused();
  await Promise.all([give(order), give(order), give(order)]);
  const director = await colleague.of("direction@ocpizza.example", "orders");
  for (const again of [() => give(order, { way: "transfer" }), () => give(order, {}, director)])
    await expect(again()).rejects.toMatchObject({ code: "refund_given" });
  expect((await standingOf(order.orderId)).refunds.map(({ status }) => status)).toEqual([
    "failed",
    "succeeded",
  ]);
});

it("two colleagues at once give it once", async () => {
  const order = await refused();
  const director = await colleague.of("direction@ocpizza.example", "orders");
  const both = await Promise.allSettled([give(order), give(order, { way: "transfer" }, director)]);
  expect(both.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
});

it("is not found at another outlet, under another order, or where the bank refused nothing", async () => {
  const order = await refused();
  await expect(give(order, { outletIds: [await outletId("vaise")] })).rejects.toMatchObject({
    code: "not_found",
  });
  const other = await placePaid();
  await expect(give(order, { orderId: other.orderId })).rejects.toMatchObject({ code: "not_found" });
  await give(order, { way: "transfer", note: "virement 4417" });
  await tellStripe({ refundsBecome: "succeeded" });
  await cancelOrder({ token: other.token }, {}, customer, later);
  await reconcilePayments(later);
  const done = (await sheetOf(other.orderId)).refunds[0]?.id ?? "";
  await expect(give({ orderId: other.orderId, refundId: done })).rejects.toMatchObject({
    code: "refund_given",
  });
});

it("is owed no more once the whole went back on the card after all", async () => {
  const order = await placePaid();
  const refund = { orderId: order.orderId, outletIds: people.here, reason: "pizza froide" };
  await refundOrder({ ...refund, amountCents: 500, requestId: newId() }, people.manager, later);
  await reconcilePayments(later);
  const refundId = (await sheetOf(order.orderId)).refunds[0]?.id ?? "";
  await tellStripe({ refundsBecome: "succeeded" });
  await refundOrder({ ...refund, amountCents: 2180, requestId: newId() }, people.manager, later);
  await reconcilePayments(later);
  expect((await sheetOf(order.orderId)).refund).toBe("succeeded");
  await expect(give({ orderId: order.orderId, refundId })).rejects.toMatchObject({ code: "refund_given" });
});
