import { sql } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { customer } from "@/lib/actor";
import { cancelOrder } from "@/lib/orders/writes/cancel-order";
import { checkOut } from "@/lib/orders/writes/check-out";
import { checkPayment } from "@/lib/orders/writes/check-payment";
import { expireOrder } from "@/lib/orders/writes/expire-order";
import { expireUnpaid } from "@/lib/orders/writes/expire-unpaid";
import { reconcilePayments } from "@/lib/orders/writes/reconcile-payments";
import { retryPayment } from "@/lib/orders/writes/retry-payment";
import { switchToReceipt } from "@/lib/orders/writes/switch-to-receipt";
import { db } from "@/lib/server/db";
import { addMinutes } from "@/lib/time";
import { dieAt, dieEverywhere, endMortals } from "../support/dying";
import { friday, levelOf, openHouse, request } from "../support/house";
import { roomForAll } from "../support/orders-at";
import { expectBooksInOrder, placeOnline, standingOf } from "../support/paying";
import { tellStripe, withStripe } from "../support/stripe";
import { eventsAbout, expectStripeAgrees } from "../support/stripe-events";

withStripe();
beforeAll(async () => {
  await openHouse();
  await roomForAll();
});
afterAll(endMortals);
beforeEach(async () => void (await tellStripe({ troubles: [], webhooks: { copies: 0 } })));

const late = addMinutes(friday, 16);
const one = {
  lines: [{ key: "a", item: "margherita-m", quantity: 1, removed: [], added: [] }],
  seenTotalCents: 1090,
};
const many = 300_000;

/** What the queue does by itself every few minutes, from the moment a process runs again. */
async function restarted(at: Date): Promise<void> {
  await expectBooksInOrder(at);
  for (let round = 0; round < 2; round += 1) {
    await expireUnpaid(at);
    await reconcilePayments(at);
  }
}

/** However it ended: money, ingredients and time are where the order's state says, here and at the provider. */
async function expectWhole(orderId: string, at: Date) {
  const standing = await standingOf(orderId);
  const stands = standing.status === "placed" || standing.status === "awaiting_payment";
  expect(standing.held > 0, "ingredients held").toBe(stands);
  expect(standing.places > 0, "time held").toBe(stands);
  expect(standing.refunds.filter(({ status }) => status !== "succeeded")).toEqual([]);
  await expectStripeAgrees(orderId);
  await expectBooksInOrder(at);
  return standing;
}

async function paid() {
  const order = await placeOnline(one);
  await tellStripe({ pay: { session: order.session, how: "succeeded" } });
  return order;
}

describe("killed at any line", () => {
  it(
    "while placing an order to be paid online: asked again it is one order with one page, left alone it is given up",
    async () => {
      const passed = await dieEverywhere("checkOut", async (place) => {
        const before = await levelOf("part-dieu", "mozzarella");
        const asked = request({ ...one, paymentPlan: "online" });
        const death = await dieAt(place, "checkOut", { input: asked, at: friday });
        await expectBooksInOrder();
        const [written] = await db.execute<{ id: string }>(
          sql`select id from orders where idem_key = ${asked.basketId}`,
        );
        if (written && place % 2 === 0) {
          await restarted(late);
          expect((await expectWhole(written.id, late)).status).toBe("expired");
          expect(await levelOf("part-dieu", "mozzarella")).toEqual(before);
          return death;
        }
        const again = await checkOut(asked, customer, friday);
        if (again.next !== "pay") throw new Error("no page to pay on");
        if (written) expect(again.orderId).toBe(written.id);
        await tellStripe({ pay: { session: again.url.split("/").at(-1) ?? "", how: "succeeded" } });
        await restarted(friday);
        expect(await expectWhole(again.orderId, friday)).toMatchObject({ status: "placed", due: 0 });
        return death;
      });
      // Placed, its request written down, asked, its page recorded.
      expect(passed).toEqual(["committed", "committed", "answered", "committed"]);
    },
    many,
  );

  it.each([["hear"], ["comeBack"]])(
    "while a payment settles (%s): it is placed, paid, once",
    async (deed) => {
      await dieEverywhere(deed, async (place) => {
        const { orderId, token, session } = await paid();
        const [event] = (await eventsAbout(session)).filter(({ type }) => type.endsWith("completed"));
        const death = await dieAt(place, deed, { token, event, at: friday });
        await restarted(friday);
        expect(await expectWhole(orderId, friday)).toMatchObject({
          ...{ status: "placed", due: 0, refunds: [], messages: ["order_placed"] },
          ...{ events: ["awaiting_payment", "placed"] },
        });
        return death;
      });
    },
    many,
  );

  it(
    "while an unpaid order is given up: its page is closed and everything is free again",
    async () => {
      await dieEverywhere("expire", async (place) => {
        const before = await levelOf("part-dieu", "mozzarella");
        const { orderId } = await placeOnline(one);
        const death = await dieAt(place, "expire", { orderId, at: late });
        await restarted(late);
        expect(await expectWhole(orderId, late)).toMatchObject({ status: "expired", messages: [] });
        expect(await levelOf("part-dieu", "mozzarella")).toEqual(before);
        return death;
      });
    },
    many,
  );

  it(
    "while a paid order is about to be given up: it is placed instead",
    async () => {
      await dieEverywhere("expire", async (place) => {
        const { orderId } = await paid();
        const death = await dieAt(place, "expire", { orderId, at: late });
        await restarted(late);
        expect(await expectWhole(orderId, late)).toMatchObject({ status: "placed", due: 0 });
        return death;
      });
    },
    many,
  );

  it(
    "while a customer switches to paying on receipt: he asks again, or the order is given up in its time",
    async () => {
      await dieEverywhere("switch", async (place) => {
        const { orderId, token } = await placeOnline(one);
        const death = await dieAt(place, "switch", { token, at: friday });
        if (place % 2 === 0) await switchToReceipt(token, friday);
        const switched = (await standingOf(orderId)).status === "placed";
        await restarted(late);
        const standing = await expectWhole(orderId, late);
        expect(standing).toMatchObject(
          switched ? { status: "placed", plan: "on_receipt", due: 1090 } : { status: "expired" },
        );
        expect(standing.payments.filter(({ status }) => status === "pending")).toEqual([]);
        return death;
      });
    },
    many,
  );

  it(
    "while a payment is tried again: there is one page, and paying on it counts",
    async () => {
      await dieEverywhere("retry", async (place) => {
        const { orderId, token, session } = await placeOnline(one);
        await tellStripe({ pay: { session, how: "failed" } });
        const death = await dieAt(place, "retry", { token, at: friday });
        const again = await retryPayment(token, friday);
        if (again.to !== "provider") throw new Error("no page to pay on");
        await tellStripe({ pay: { session: again.url.split("/").at(-1) ?? "", how: "succeeded" } });
        await restarted(friday);
        expect(await expectWhole(orderId, friday)).toMatchObject({ status: "placed", due: 0 });
        return death;
      });
    },
    many,
  );

  it(
    "while a paid order is cancelled and its money goes back: it goes back once, in full",
    async () => {
      for (const deed of ["cancel", "refund"]) {
        await dieEverywhere(deed, async (place) => {
          const { orderId, token } = await paid();
          await checkPayment(token, friday);
          if (deed === "refund") await cancelOrder({ token }, {}, customer, friday);
          const [refund] = await db.execute<{ id: string }>(sql`
            select r.id from refunds r join payments p on p.id = r.payment_id where p.order_id = ${orderId}`);
          const death = await dieAt(place, deed, { token, refundId: refund?.id, at: friday });
          await restarted(friday);
          const standing = await expectWhole(orderId, friday);
          if (standing.status === "placed") expect(standing).toMatchObject({ due: 0, refunds: [] });
          else expect(standing.refunds).toEqual([{ status: "succeeded", amount: 1090, reason: "cancelled" }]);
          return death;
        });
      }
    },
    many,
  );

  it(
    "while late money brings an expired order back: it stands, or the money is returned",
    async () => {
      await dieEverywhere("hear", async (place) => {
        const { orderId, session } = await paid();
        const [event] = (await eventsAbout(session)).filter(({ type }) => type.endsWith("completed"));
        // As if Stripe had confirmed the page's end and the bank then paid after all.
        await db.execute(sql`update payments set status = 'cancelled' where order_id = ${orderId}`);
        expect(await expireOrder(orderId, late)).toBe("expired");
        const death = await dieAt(place, "hear", { event, at: late });
        // The provider repeats an event until it is answered.
        if (event) await dieAt(99, "hear", { event, at: late });
        await restarted(late);
        expect(await expectWhole(orderId, late)).toMatchObject({ status: "placed", due: 0 });
        return death;
      });
    },
    many,
  );
});
