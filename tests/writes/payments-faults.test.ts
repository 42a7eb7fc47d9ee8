import { sql } from "drizzle-orm";
import { afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { customer } from "@/lib/actor";
import { cancelOrder } from "@/lib/orders/writes/cancel-order";
import { checkOut } from "@/lib/orders/writes/check-out";
import { checkPayment } from "@/lib/orders/writes/check-payment";
import { expireOrder } from "@/lib/orders/writes/expire-order";
import { expireUnpaid } from "@/lib/orders/writes/expire-unpaid";
import { openCheckout } from "@/lib/orders/writes/open-checkout";
import { reconcilePayments } from "@/lib/orders/writes/reconcile-payments";
import { retryPayment } from "@/lib/orders/writes/retry-payment";
import { sendRefund } from "@/lib/orders/writes/send-refund";
import { switchToReceipt } from "@/lib/orders/writes/switch-to-receipt";
import { Refusal } from "@/lib/refusal";
import { db } from "@/lib/server/db";
import { stripeIsUp } from "@/lib/server/stripe";
import { addMinutes } from "@/lib/time";
import { friday, openHouse, place, request } from "../support/house";
import { expectBooksInOrder, placeOnline, standingOf } from "../support/paying";
import { tellStripe, withStripe } from "../support/stripe";
import { refundsOf, sessionAtStripe } from "../support/stripe-events";

withStripe();
beforeAll(openHouse);
beforeEach(async () => void (await tellStripe({ troubles: [], webhooks: { copies: 0 } })));
afterEach(() => expectBooksInOrder(addMinutes(friday, 45)));

const late = addMinutes(friday, 16);
/** Our one retry meets the same trouble: what is lost stays lost. */
const kinds = ["error", "error_after", "limit", "hang_up", "lost_reply"] as const;
const trouble = (kind: string, match: string, ends = "") =>
  tellStripe({ troubles: [{ kind, match, ends, times: 2 }] });
const line = [{ key: "a", item: "margherita-m", quantity: 1, removed: [], added: [] }];
const one = { lines: line, seenTotalCents: 1090 };

async function paidOrder() {
  const order = await placeOnline(one);
  await tellStripe({ pay: { session: order.session, how: "succeeded" } });
  await checkPayment(order.token, friday);
  expect((await standingOf(order.orderId)).status).toBe("placed");
  return order;
}

describe.each(kinds)("Stripe answers with %s", (kind) => {
  it("when a page is opened: it is opened, or the order waits and is opened later", async () => {
    const { token, orderId } = await place({ ...one, paymentPlan: "online" });
    await trouble(kind, "POST /v1/checkout/sessions");
    await openCheckout(token, friday).catch((error) =>
      expect(error).toMatchObject({ code: "payment_unavailable" }),
    );
    await tellStripe({ troubles: [] });
    const checkout = await openCheckout(token, friday);
    if (checkout.to !== "provider") throw new Error("nothing to pay");
    const session = checkout.url.split("/").at(-1) ?? "";
    await tellStripe({ pay: { session, how: "succeeded" } });
    await reconcilePayments(friday);
    const standing = await standingOf(orderId);
    expect(standing).toMatchObject({ status: "placed", due: 0 });
    expect(standing.payments.filter(({ status }) => status === "captured")).toHaveLength(1);
    expect(standing.payments.filter(({ status }) => status === "pending")).toEqual([]);
  });

  it("when a page is closed: nothing is given up before it is", async () => {
    const { orderId, session } = await placeOnline(one);
    await trouble(kind, "POST /v1/checkout/sessions/", "/expire");
    const first = await expireOrder(orderId, late);
    if (first === "unknown") expect((await standingOf(orderId)).status).toBe("awaiting_payment");
    else expect((await sessionAtStripe(session)).status).toBe("expired");
    await tellStripe({ troubles: [] });
    await expireUnpaid(late);
    expect(await standingOf(orderId)).toMatchObject({ status: "expired", held: 0, places: 0 });
    expect((await sessionAtStripe(session)).status).toBe("expired");
  });

  it("when it is asked how a payment stands: the answer is found later", async () => {
    const order = await placeOnline(one);
    await tellStripe({ pay: { session: order.session, how: "succeeded" } });
    await trouble(kind, "GET /v1/checkout/sessions/");
    await checkPayment(order.token, friday);
    await tellStripe({ troubles: [] });
    await reconcilePayments(friday);
    expect(await standingOf(order.orderId)).toMatchObject({ status: "placed", due: 0 });
  });

  it("when money goes back: it goes back once", async () => {
    const { orderId, token } = await paidOrder();
    await cancelOrder({ token }, {}, customer, friday);
    const [row] = await db.execute<{ id: string; ref: string }>(sql`
      select r.id, p.provider_ref as ref from refunds r join payments p on p.id = r.payment_id where p.order_id = ${orderId}`);
    if (!row) throw new Error("no refund");
    await trouble(kind, "POST /v1/refunds");
    expect(["waiting", "succeeded"]).toContain(await sendRefund(row.id, friday));
    await tellStripe({ troubles: [] });
    // What became of it may have to be asked, too, and that may fail as well.
    await trouble(kind, "GET /v1/refunds");
    expect(["waiting", "succeeded"]).toContain(await sendRefund(row.id, friday));
    await tellStripe({ troubles: [] });
    expect(await sendRefund(row.id, friday)).toBe("succeeded");
    expect(await refundsOf(row.ref)).toHaveLength(1);
    expect((await standingOf(orderId)).refunds).toEqual([
      { status: "succeeded", amount: 1090, reason: "cancelled" },
    ]);
  });
});

describe("Stripe says nothing at all", () => {
  it("leaves paying on receipt and the order untouched, says so, and closes the page when it is back", async () => {
    await tellStripe({ troubles: [{ kind: "silence", match: "POST /v1/checkout", times: 20 }] });
    const started = performance.now();
    const asked = request({ ...one, paymentPlan: "online" });
    expect(await checkOut(asked, customer, friday)).toMatchObject({ next: "choose" });
    expect(performance.now() - started).toBeLessThan(40_000);
    expect(stripeIsUp()).toBe(false);
    expect((await checkOut(request(one), customer, friday)).next).toBe("follow");
    await tellStripe({ troubles: [{ kind: "hang_up", match: "POST /v1/checkout", times: 20 }] });
    const again = await checkOut({ ...asked, paymentPlan: "on_receipt" }, customer, friday);
    expect(again.next).toBe("follow");
    expect(await standingOf(again.orderId)).toMatchObject({
      status: "placed",
      plan: "on_receipt",
      due: 1090,
    });
    await tellStripe({ troubles: [] });
    await expireUnpaid(friday);
    const { payments } = await standingOf(again.orderId);
    expect(payments.map(({ status }) => status)).not.toContain("pending");
    expect(stripeIsUp()).toBe(true);
  }, 60_000);

  it("keeps money that came while nobody could ask, if it is still due", async () => {
    const { orderId, token, session } = await placeOnline(one);
    await tellStripe({ pay: { session, how: "succeeded" }, troubles: [{ kind: "hang_up", times: 20 }] });
    expect(await switchToReceipt(token, friday)).toEqual({ paid: false });
    await tellStripe({ troubles: [] });
    await expireUnpaid(friday);
    expect(await standingOf(orderId)).toMatchObject({ status: "placed", due: 0, refunds: [] });
  });

  it("holds an order's ingredients until its page has come to its own end", async () => {
    const { orderId } = await placeOnline(one);
    await tellStripe({ troubles: [{ kind: "hang_up", times: 20 }] });
    expect(await expireOrder(orderId, late)).toBe("unknown");
    expect(await expireOrder(orderId, addMinutes(friday, 41))).toBe("expired");
    await tellStripe({ troubles: [] });
    await expireUnpaid(addMinutes(friday, 42));
    expect((await standingOf(orderId)).payments.map(({ status }) => status)).toEqual(["cancelled"]);
  });
});

describe.each(kinds)("Stripe answers with %s", (kind) => {
  it("when it is asked after a refund on its way: it is followed later", async () => {
    const { orderId, token } = await paidOrder();
    await tellStripe({ refundsBecome: "pending" });
    await cancelOrder({ token }, {}, customer, friday);
    await reconcilePayments(friday);
    const [refund] = await db.execute<{ ref: string }>(sql`
      select r.provider_ref as ref from refunds r join payments p on p.id = r.payment_id where p.order_id = ${orderId}`);
    await tellStripe({
      refundsBecome: "succeeded",
      moveRefund: { id: refund?.ref ?? "", status: "succeeded" },
    });
    await trouble(kind, "GET /v1/refunds/");
    await reconcilePayments(friday);
    await tellStripe({ troubles: [] });
    await reconcilePayments(friday);
    expect((await standingOf(orderId)).refunds[0]?.status).toBe("succeeded");
  });

  it("when a page is closed to try again: there is one page at a time", async () => {
    const { orderId, token, session } = await placeOnline(one);
    await trouble(kind, "POST /v1/checkout/sessions/", "/expire");
    await retryPayment(token, friday).catch((error) =>
      expect(error).toMatchObject({ code: "payment_unavailable" }),
    );
    await tellStripe({ troubles: [] });
    const again = await retryPayment(token, friday);
    if (again.to !== "provider") throw new Error("no page to pay on");
    expect((await sessionAtStripe(session)).status).toBe("expired");
    await tellStripe({ pay: { session: again.url.split("/").at(-1) ?? "", how: "succeeded" } });
    await reconcilePayments(friday);
    expect(await standingOf(orderId)).toMatchObject({ status: "placed", due: 0 });
  });
});

describe("refunds that do not succeed at once", () => {
  it("are followed to their end, in whatever order it is told", async () => {
    const { orderId, token } = await paidOrder();
    await tellStripe({ refundsBecome: "pending" });
    await cancelOrder({ token }, {}, customer, friday);
    await reconcilePayments(friday);
    expect((await standingOf(orderId)).refunds[0]?.status).toBe("pending");
    const [row] = await db.execute<{ ref: string }>(sql`
      select r.provider_ref as ref from refunds r join payments p on p.id = r.payment_id where p.order_id = ${orderId}`);
    await tellStripe({ refundsBecome: "succeeded", moveRefund: { id: row?.ref ?? "", status: "succeeded" } });
    await reconcilePayments(friday);
    expect((await standingOf(orderId)).refunds[0]?.status).toBe("succeeded");
  });

  it("are never more than was paid", async () => {
    const { orderId, token } = await paidOrder();
    await cancelOrder({ token }, {}, customer, friday);
    const { requestRefund } = await import("@/lib/payments/writes/request-refund");
    const [payment] = await db.execute<{ id: string }>(
      sql`select id from payments where order_id = ${orderId}`,
    );
    const more = { paymentId: payment?.id ?? "", amountCents: 1, reason: "test", dedupeKey: "one more cent" };
    const asking = db.transaction((tx) => requestRefund(tx, more, customer, friday));
    await expect(asking).rejects.toBeInstanceOf(Refusal);
    await reconcilePayments(friday);
    await expectBooksInOrder();
  });
});
