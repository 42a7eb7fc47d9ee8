import { sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { customer } from "@/lib/actor";
import { getPaymentState } from "@/lib/orders/queries/get-payment-state";
import { cancelOrder } from "@/lib/orders/writes/cancel-order";
import { checkOut } from "@/lib/orders/writes/check-out";
import { checkPayment } from "@/lib/orders/writes/check-payment";
import { expireOrder } from "@/lib/orders/writes/expire-order";
import { openCheckout } from "@/lib/orders/writes/open-checkout";
import { reconcilePayments } from "@/lib/orders/writes/reconcile-payments";
import { retryPayment } from "@/lib/orders/writes/retry-payment";
import { switchToReceipt } from "@/lib/orders/writes/switch-to-receipt";
import { db } from "@/lib/server/db";
import { addMinutes } from "@/lib/time";
import { friday, levelOf, openHouse, place, request, setStock } from "../support/house";
import { eventually, expectBooksInOrder, placeOnline, standingOf } from "../support/paying";
import { eventsArriveAt, tellStripe, withStripe } from "../support/stripe";

withStripe();
beforeAll(openHouse);

const late = addMinutes(friday, 16);
const placedBy = async (orderId: string) => (await standingOf(orderId)).status === "placed";

describe("paying online", () => {
  it("holds the order back until it is paid, then places it once", async () => {
    const before = await levelOf("part-dieu", "mozzarella");
    const { orderId, token, session, awaitingPayment } = await placeOnline();
    expect(awaitingPayment).toBe(true);
    expect(await standingOf(orderId)).toMatchObject({
      status: "awaiting_payment",
      plan: "online",
      messages: [],
    });
    expect((await levelOf("part-dieu", "mozzarella")).reserved).toBe(before.reserved + 260);
    expect(await getPaymentState(token, friday)).toMatchObject({
      stage: "waiting",
      dueCents: 2180,
      onlineUp: true,
    });
    await tellStripe({ pay: { session, how: "succeeded" } });
    await eventually(() => placedBy(orderId));
    expect(await standingOf(orderId)).toMatchObject({
      ...{ status: "placed", due: 0, messages: ["order_placed"], events: ["awaiting_payment", "placed"] },
      payments: [{ status: "captured", amount: 2180, refunded: 0 }],
    });
    expect((await levelOf("part-dieu", "mozzarella")).reserved).toBe(before.reserved + 260);
    expect(await getPaymentState(token, friday)).toMatchObject({ stage: "paid", dueCents: 0 });
  });

  it("accepts by itself where the outlet does", async () => {
    await db.execute(sql`update outlets set auto_accepts = true where slug = 'jean-mace'`);
    const { orderId, session } = await placeOnline({ outlet: "jean-mace" });
    expect((await standingOf(orderId)).accepted).toBe(false);
    await tellStripe({ pay: { session, how: "succeeded" } });
    await eventually(() => placedBy(orderId));
    expect((await standingOf(orderId)).accepted).toBe(true);
  });

  it("settles by the return page, and by the reconciler, when no webhook comes", async () => {
    await tellStripe({ webhooks: { copies: 0 } });
    const [first, second] = [await placeOnline(), await placeOnline()];
    await tellStripe({ pay: { session: first.session, how: "succeeded" } });
    await tellStripe({ pay: { session: second.session, how: "succeeded" } });
    await checkPayment(first.token, friday);
    expect((await standingOf(first.orderId)).status).toBe("placed");
    expect((await standingOf(second.orderId)).status).toBe("awaiting_payment");
    await reconcilePayments(friday);
    expect((await standingOf(second.orderId)).status).toBe("placed");
    await tellStripe({ webhooks: { copies: 1 } });
  });

  it("shows one page to two tabs, and another one only once the first is closed", async () => {
    const { token, url, session, orderId } = await placeOnline();
    const again = await Promise.all([openCheckout(token, friday), openCheckout(token, friday)]);
    expect(again.map((checkout) => "url" in checkout && checkout.url)).toEqual([url, url]);
    await tellStripe({ pay: { session, how: "failed" } });
    const retried = await retryPayment(token, friday);
    expect(retried).toMatchObject({ to: "provider" });
    expect("url" in retried && retried.url).not.toBe(url);
    const { payments } = await standingOf(orderId);
    expect(payments.map((payment) => payment.status)).toEqual(["cancelled", "pending"]);
  });

  it("promises anew what a late payment made impossible", async () => {
    const { orderId, session, promisedAt } = await placeOnline();
    await tellStripe({ webhooks: { copies: 0 }, pay: { session, how: "succeeded" } });
    await reconcilePayments(addMinutes(friday, 14));
    await tellStripe({ webhooks: { copies: 1 } });
    const [row] = await db.execute<{ promised: string }>(
      sql`select promised_at as promised from orders where id = ${orderId}`,
    );
    expect(new Date(row?.promised ?? 0).getTime()).toBeGreaterThan(new Date(promisedAt).getTime());
    expect((await standingOf(orderId)).places).toBeGreaterThan(0);
  });
});

describe("not paying", () => {
  it("switches to paying on receipt without losing basket, number or time", async () => {
    const { orderId, token, number, session } = await placeOnline();
    expect(await switchToReceipt(token, friday)).toEqual({ paid: false });
    expect(await switchToReceipt(token, friday)).toEqual({ paid: false });
    const standing = await standingOf(orderId);
    expect(standing).toMatchObject({
      status: "placed",
      plan: "on_receipt",
      due: 2180,
      messages: ["order_placed"],
    });
    expect(standing.payments.map((payment) => payment.status)).toEqual(["cancelled"]);
    expect((await getPaymentState(token, friday))?.number).toBe(number);
    await tellStripe({ pay: { session, how: "succeeded" } });
    expect((await standingOf(orderId)).payments[0]?.status).toBe("cancelled");
  });

  it("finds it paid when the switch comes a moment too late", async () => {
    await tellStripe({ webhooks: { copies: 0 } });
    const { orderId, token, session } = await placeOnline();
    await tellStripe({ pay: { session, how: "succeeded" } });
    expect(await switchToReceipt(token, friday)).toEqual({ paid: true });
    await tellStripe({ webhooks: { copies: 1 } });
    expect(await standingOf(orderId)).toMatchObject({ status: "placed", plan: "online", due: 0 });
  });

  it("gives up after a quarter of an hour: first the page, then the ingredients", async () => {
    const before = await levelOf("part-dieu", "mozzarella");
    const { orderId, token, session } = await placeOnline();
    expect(await expireOrder(orderId, addMinutes(friday, 14))).toBe("not_due");
    const other = await placeOnline();
    expect(await expireOrder(other.orderId, late)).toBe("expired");
    expect(await standingOf(other.orderId)).toMatchObject({
      status: "expired",
      held: 0,
      places: 0,
      messages: [],
    });
    await tellStripe({ pay: { session: other.session, how: "succeeded" } });
    expect(await expireOrder(orderId, late)).toBe("expired");
    expect(await levelOf("part-dieu", "mozzarella")).toEqual(before);
    await expect(openCheckout(token, late)).resolves.toEqual({ to: "tracking" });
    await expect(switchToReceipt(token, late)).rejects.toMatchObject({ code: "payment_too_late" });
    expect(session).not.toBe(other.session);
  });

  it("places what turns out to be paid when its time is over", async () => {
    await tellStripe({ webhooks: { copies: 0 } });
    const { orderId, session } = await placeOnline();
    await tellStripe({ pay: { session, how: "succeeded" } });
    expect(await expireOrder(orderId, late)).toBe("paid");
    await tellStripe({ webhooks: { copies: 1 } });
    expect(await standingOf(orderId)).toMatchObject({ status: "placed", due: 0 });
  });

  it("checks out the same basket the other way", async () => {
    const asked = request({ paymentPlan: "online" });
    const first = await checkOut(asked, customer, friday);
    expect(first.next).toBe("pay");
    const second = await checkOut({ ...asked, paymentPlan: "on_receipt" }, customer, friday);
    expect(second).toMatchObject({ orderId: first.orderId, next: "follow" });
    expect(await standingOf(first.orderId)).toMatchObject({ status: "placed", plan: "on_receipt" });
    expect((await checkOut(request(), customer, friday)).next).toBe("follow");
  });
});

describe("money that comes late", () => {
  beforeAll(() => eventsArriveAt(late));
  afterAll(() => eventsArriveAt(friday));

  async function paidAfterExpiry(change: Parameters<typeof placeOnline>[0] = {}) {
    await tellStripe({ webhooks: { hold: true } });
    const order = await placeOnline(change);
    await tellStripe({ pay: { session: order.session, how: "succeeded" } });
    // As if Stripe had confirmed the page's end and the bank then paid after all.
    await db.execute(sql`update payments set status = 'cancelled' where order_id = ${order.orderId}`);
    expect(await expireOrder(order.orderId, late)).toBe("expired");
    return order;
  }

  it("brings the order back when it can still be made", async () => {
    const before = await levelOf("part-dieu", "mozzarella");
    const { orderId } = await paidAfterExpiry();
    expect(await levelOf("part-dieu", "mozzarella")).toEqual(before);
    await tellStripe({ release: "as_held" });
    await eventually(() => placedBy(orderId));
    expect(await standingOf(orderId)).toMatchObject({
      ...{
        due: 0,
        messages: ["order_placed"],
        events: ["awaiting_payment", "expired", "placed"],
        refunds: [],
      },
    });
    expect((await levelOf("part-dieu", "mozzarella")).reserved).toBe(before.reserved + 260);
    await expectBooksInOrder(late);
  });

  it("goes back in full, and its customer is told, when it cannot", async () => {
    const lines = [{ key: "a", item: "bufala-pesto-m", quantity: 1, removed: [], added: [] }];
    const { orderId } = await paidAfterExpiry({ outlet: "vaise", lines, seenTotalCents: 1450 });
    await setStock("vaise", "bufala", 0);
    await tellStripe({ release: "as_held" });
    await eventually(async () => (await standingOf(orderId)).refunds.length > 0);
    await reconcilePayments(late);
    expect(await standingOf(orderId)).toMatchObject({
      ...{ status: "expired", held: 0, places: 0, messages: ["payment_returned"] },
      payments: [{ status: "captured", amount: 1450, refunded: 1450 }],
      refunds: [{ status: "succeeded", amount: 1450, reason: "late" }],
    });
    await expectBooksInOrder(late);
  });

  it("goes back when the order was cancelled meanwhile", async () => {
    await tellStripe({ webhooks: { hold: true } });
    const { orderId, token, session } = await placeOnline();
    await tellStripe({ pay: { session, how: "succeeded" } });
    await cancelOrder({ token }, {}, customer, friday);
    await tellStripe({ release: "as_held" });
    await eventually(async () => (await standingOf(orderId)).refunds.length > 0);
    await reconcilePayments(friday);
    expect(await standingOf(orderId)).toMatchObject({
      ...{ status: "cancelled", messages: ["order_cancelled", "payment_returned"] },
      refunds: [{ status: "succeeded", amount: 2180, reason: "cancelled" }],
    });
  });
});

describe("giving back", () => {
  it("refunds a paid order that is cancelled, once", async () => {
    const { orderId, token, session } = await placeOnline();
    await tellStripe({ pay: { session, how: "succeeded" } });
    await eventually(() => placedBy(orderId));
    await cancelOrder({ token }, {}, customer, friday);
    expect((await standingOf(orderId)).refunds).toEqual([
      { status: "pending", amount: 2180, reason: "cancelled" },
    ]);
    await expectBooksInOrder();
    await Promise.all(Array.from({ length: 5 }, () => reconcilePayments(friday)));
    const standing = await standingOf(orderId);
    expect(standing.refunds).toEqual([{ status: "succeeded", amount: 2180, reason: "cancelled" }]);
    expect(standing.payments).toEqual([{ status: "captured", amount: 2180, refunded: 2180 }]);
    expect((await getPaymentState(token, friday))?.stage).toBe("returned");
    await expectBooksInOrder();
  });

  it("is untouched for orders paid on receipt", async () => {
    const { orderId, token } = await place();
    await cancelOrder({ token }, {}, customer, friday);
    expect((await standingOf(orderId)).refunds).toEqual([]);
  });
});
