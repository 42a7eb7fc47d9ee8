import { sql } from "drizzle-orm";
import { afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { customer } from "@/lib/actor";
import { startPreparing } from "@/lib/kitchen/writes/start-preparing";
import { applyEvent } from "@/lib/orders/writes/apply-event";
import { cancelOrder } from "@/lib/orders/writes/cancel-order";
import { changeOrder } from "@/lib/orders/writes/change-order";
import { checkPayment } from "@/lib/orders/writes/check-payment";
import { expireOrder } from "@/lib/orders/writes/expire-order";
import { expireUnpaid } from "@/lib/orders/writes/expire-unpaid";
import { openCheckout } from "@/lib/orders/writes/open-checkout";
import { reconcilePayments } from "@/lib/orders/writes/reconcile-payments";
import { refundOrder } from "@/lib/orders/writes/refund-order";
import { switchToReceipt } from "@/lib/orders/writes/switch-to-receipt";
import { getDue } from "@/lib/payments/queries/get-due";
import { db } from "@/lib/server/db";
import { addMinutes } from "@/lib/time";
import { authoriseFirst, documentsOf, heldOf, placeAuthorised } from "../support/authorising";
import { change, cheaper, later, line, propose } from "../support/changing";
import { friday, openHouse, outletId } from "../support/house";
import { roomForAll } from "../support/orders-at";
import { type PartDieu, peopleOfPartDieu } from "../support/part-dieu";
import { expectBooksInOrder, placeOnline, standingOf } from "../support/paying";
import { tellStripe, withStripe } from "../support/stripe";
import { eventsAbout } from "../support/stripe-events";

withStripe();
let people: PartDieu;
beforeAll(async () => {
  await openHouse();
  await roomForAll();
  people = await peopleOfPartDieu();
  await authoriseFirst();
});
beforeEach(async () => {
  await tellStripe({ troubles: [], capturesBecome: "succeeded", webhooks: { copies: 0 } });
});
afterEach(() => expectBooksInOrder(addMinutes(friday, 30)));

const begun = addMinutes(later, 1);
const start = (orderId: string) => startPreparing({ orderId, outletIds: people.here }, people.cook, begun);
const paymentsOf = async (orderId: string) =>
  (await standingOf(orderId)).payments.map(({ status, amount }) => `${status} ${amount}`);

describe("an order whose payment is authorised", () => {
  it("is placed and owes nothing; its money is taken, and its receipt written, as it starts", async () => {
    const { orderId } = await placeAuthorised();
    expect(await paymentsOf(orderId)).toEqual(["authorised 2180"]);
    expect(await getDue(orderId)).toBe(0);
    expect(await documentsOf(orderId)).toEqual([]);
    expect(await heldOf(orderId)).toMatchObject([{ status: "requires_capture", taken: 0 }]);
    await start(orderId);
    expect(await standingOf(orderId)).toMatchObject({
      ...{ status: "preparing", due: 0, refunds: [], messages: ["order_placed"] },
      payments: [{ status: "captured", amount: 2180 }],
    });
    expect(await heldOf(orderId)).toMatchObject([{ status: "succeeded", taken: 2180 }]);
    expect(await documentsOf(orderId)).toEqual([{ kind: "sale", cents: 2180 }]);
    await expect(start(orderId)).rejects.toMatchObject({ code: "status_moved" });
  });

  it("is let go when its customer cancels: nothing was taken, nothing goes back", async () => {
    const { orderId, token } = await placeAuthorised();
    await cancelOrder({ token }, {}, customer, later);
    await reconcilePayments(later);
    await reconcilePayments(later);
    expect(await standingOf(orderId)).toMatchObject({ status: "cancelled", refunds: [] });
    expect(await paymentsOf(orderId)).toEqual(["cancelled 2180"]);
    expect(await heldOf(orderId)).toMatchObject([{ status: "canceled", taken: 0 }]);
    expect(await documentsOf(orderId)).toEqual([]);
  });

  it("cheaper, lowers what is taken", async () => {
    const { orderId, token } = await placeAuthorised();
    await changeOrder({ token }, cheaper(), customer, later);
    expect(await paymentsOf(orderId)).toEqual(["authorised 1090"]);
    await start(orderId);
    expect(await heldOf(orderId)).toMatchObject([{ status: "succeeded", taken: 1090 }]);
    expect(await documentsOf(orderId)).toEqual([{ kind: "sale", cents: 1090 }]);
    expect((await standingOf(orderId)).refunds).toEqual([]);
  });

  it("dearer, is paid apart; both are taken as it starts, for one order", async () => {
    const order = await placeAuthorised();
    const proposal = await propose(order);
    await tellStripe({ pay: { session: proposal.session, how: "succeeded" } });
    await checkPayment(order.token, later);
    expect(await paymentsOf(order.orderId)).toEqual(["authorised 2180", "authorised 1090"]);
    await start(order.orderId);
    expect((await heldOf(order.orderId)).map(({ taken }) => taken)).toEqual([2180, 1090]);
    expect((await standingOf(order.orderId)).due).toBe(0);
  });

  it("cheaper than what was authorised last: that is let go, the rest lowered", async () => {
    const order = await placeAuthorised();
    const proposal = await propose(order);
    await tellStripe({ pay: { session: proposal.session, how: "succeeded" } });
    await checkPayment(order.token, later);
    await changeOrder({ token: order.token }, cheaper({ revision: proposal.revision }), customer, later);
    await reconcilePayments(later);
    expect(await paymentsOf(order.orderId)).toEqual(["authorised 1090", "cancelled 1090"]);
  });

  it("of a change the kitchen was faster than: the difference is let go", async () => {
    const order = await placeAuthorised();
    const proposal = await propose(order);
    await start(order.orderId);
    await tellStripe({ pay: { session: proposal.session, how: "succeeded" } });
    await reconcilePayments(begun);
    await reconcilePayments(begun);
    expect(await paymentsOf(order.orderId)).toEqual(["captured 2180", "cancelled 1090"]);
    expect((await standingOf(order.orderId)).messages).toContain("payment_returned");
  });

  it("is taken at once when it is for more than 48 h ahead, or is changed to be", async () => {
    const monday = new Date("2026-11-30T19:00:00+01:00").toISOString();
    const far = await placeAuthorised({ slot: monday });
    expect(await paymentsOf(far.orderId)).toEqual(["captured 2180"]);
    const { orderId, token } = await placeAuthorised();
    await changeOrder({ token }, change({ slot: monday }), customer, later);
    await reconcilePayments(later);
    expect(await paymentsOf(orderId)).toEqual(["captured 2180"]);
    expect((await standingOf(orderId)).status).toBe("placed");
  });

  it("gives no goodwill of money that was not taken", async () => {
    const { orderId } = await placeAuthorised();
    const asked = { orderId, outletIds: people.here, amountCents: 100, reason: "late", requestId: orderId };
    await expect(refundOrder(asked, people.manager, later)).rejects.toMatchObject({ code: "refund_exceeds" });
    expect(await paymentsOf(orderId)).toEqual(["authorised 2180"]);
  });
});

describe("what the bank does not give", () => {
  /** Authorised, and then lost in one of the ways there are. */
  const lost: [string, () => Promise<{ orderId: string; token: string }>][] = [
    [
      "refused when it is to be taken",
      async () => {
        const order = await placeAuthorised();
        await tellStripe({ capturesBecome: "refused" });
        await expect(start(order.orderId)).rejects.toMatchObject({ code: "not_captured" });
        await tellStripe({ capturesBecome: "succeeded" });
        return order;
      },
    ],
    [
      "let go by the bank itself",
      async () => {
        const order = await placeAuthorised();
        const [{ id = "" } = {}] = await heldOf(order.orderId);
        await tellStripe({ expire: { payment: id } });
        for (const event of await eventsAbout(id)) await applyEvent(event, later);
        await expect(start(order.orderId)).rejects.toMatchObject({ code: "not_captured" });
        return order;
      },
    ],
    [
      "let go, and found out only as it is to be taken",
      async () => {
        const order = await placeAuthorised();
        const [{ id = "" } = {}] = await heldOf(order.orderId);
        await tellStripe({ expire: { payment: id } });
        await expect(start(order.orderId)).rejects.toMatchObject({ code: "not_captured" });
        return order;
      },
    ],
  ];

  it.each(lost)("(%s) keeps the ticket from firing; paid again online, it starts", async (_, lose) => {
    const { orderId, token } = await lose();
    expect(await standingOf(orderId)).toMatchObject({
      ...{ status: "placed", refunds: [], messages: ["order_placed", "payment_needed"] },
    });
    expect(await getDue(orderId)).toBe(2180);
    const checkout = await openCheckout(token, begun);
    if (checkout.to !== "provider") throw new Error("nothing to pay");
    await expireUnpaid(begun);
    await tellStripe({ pay: { session: checkout.url.split("/").at(-1) ?? "", how: "succeeded" } });
    await checkPayment(token, begun);
    await start(orderId);
    expect((await standingOf(orderId)).due).toBe(0);
    await reconcilePayments(begun);
    expect((await heldOf(orderId)).map(({ status }) => status)).toEqual(["canceled", "succeeded"]);
  });

  it.each(lost)("(%s) may be paid on receipt instead, and starts", async (_, lose) => {
    const { orderId, token } = await lose();
    expect(await switchToReceipt(token, begun)).toEqual({ paid: false });
    await start(orderId);
    expect(await standingOf(orderId)).toMatchObject({ status: "preparing", plan: "on_receipt", due: 2180 });
    await reconcilePayments(begun);
    expect((await heldOf(orderId)).map(({ status }) => status)).toEqual(["canceled"]);
  });

  it("may not be switched to receipt while the authorisation holds", async () => {
    const { orderId, token } = await placeAuthorised();
    expect(await switchToReceipt(token, begun)).toEqual({ paid: true });
    expect((await standingOf(orderId)).plan).toBe("online");
  });
});

describe("two at once", () => {
  it("the kitchen and its customer who cancels: one wins, and the money follows", async () => {
    for (let round = 0; round < 6; round += 1) {
      const { orderId, token } = await placeAuthorised();
      const [started, cancelled] = await Promise.allSettled([
        start(orderId),
        cancelOrder({ token }, {}, customer, begun),
      ]);
      expect([started.status, cancelled.status].toSorted()).toEqual(["fulfilled", "rejected"]);
      for (let run = 0; run < 2; run += 1) await reconcilePayments(begun);
      const standing = await standingOf(orderId);
      expect(standing.status).toBe(started.status === "fulfilled" ? "preparing" : "cancelled");
      const [held] = await heldOf(orderId);
      const back = standing.refunds.reduce((sum, { amount }) => sum + amount, 0);
      expect((held?.taken ?? 0) - back).toBe(started.status === "fulfilled" ? 2180 : 0);
      expect(held?.status).not.toBe("requires_capture");
      await expectBooksInOrder(begun);
    }
  });

  it("two cooks: it starts once and is taken once", async () => {
    const { orderId } = await placeAuthorised();
    const ends = await Promise.allSettled([start(orderId), start(orderId)]);
    expect(ends.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
    expect(await documentsOf(orderId)).toEqual([{ kind: "sale", cents: 2180 }]);
  });

  it("what is taken, and a cheaper change: what was taken too much goes back", async () => {
    for (let round = 0; round < 4; round += 1) {
      const { orderId, token } = await placeAuthorised();
      const [started] = await Promise.allSettled([
        start(orderId),
        changeOrder({ token }, cheaper(), customer, begun),
      ]);
      if (started.status === "rejected") await start(orderId);
      for (let run = 0; run < 2; run += 1) await reconcilePayments(begun);
      const standing = await standingOf(orderId);
      const [held] = await heldOf(orderId);
      const back = standing.refunds.reduce((sum, { amount }) => sum + amount, 0);
      const [order] = await db.execute<{ total: number }>(
        sql`select total_cents as total from orders where id = ${orderId}`,
      );
      expect((held?.taken ?? 0) - back).toBe(order?.total);
    }
  });
});

describe("what the provider says", () => {
  it("changes nothing twice, in any order, and nothing of what is over", async () => {
    const { orderId, token, session } = await placeAuthorised();
    const [{ id = "" } = {}] = await heldOf(orderId);
    await cancelOrder({ token }, {}, customer, later);
    await reconcilePayments(later);
    const events = [...(await eventsAbout(session)), ...(await eventsAbout(id))];
    expect(events.map(({ type }) => type)).toContain("payment_intent.amount_capturable_updated");
    for (const event of [...events.toReversed(), ...events]) await applyEvent(event, begun);
    expect(await paymentsOf(orderId)).toEqual(["cancelled 2180"]);
    expect((await standingOf(orderId)).messages).toEqual(["order_cancelled", "order_placed"]);
  });

  it("places an order by the word of the payment alone, and takes it in by the charge's", async () => {
    const { orderId, session } = await placeOnline();
    await tellStripe({ pay: { session, how: "succeeded" } });
    const [page] = await eventsAbout(session);
    const intent = page?.data.object as { payment_intent?: string };
    const told = await eventsAbout(String(intent.payment_intent));
    for (const event of told) await applyEvent(event, friday);
    expect(await paymentsOf(orderId)).toEqual(["authorised 2180"]);
    expect((await standingOf(orderId)).status).toBe("placed");
  });

  it("of an order given up: it comes back, or what is authorised is let go", async () => {
    const late = addMinutes(friday, 16);
    const { orderId, session, token } = await placeOnline();
    await tellStripe({ pay: { session, how: "succeeded" } });
    await db.execute(sql`update payments set status = 'cancelled' where order_id = ${orderId}`);
    expect(await expireOrder(orderId, late)).toBe("expired");
    const [event] = await eventsAbout(session);
    if (!event) throw new Error("nothing told");
    const tooLate = addMinutes(late, 90);
    await applyEvent(event, tooLate);
    await reconcilePayments(tooLate);
    expect(await standingOf(orderId)).toMatchObject({ status: "expired", refunds: [] });
    expect(await paymentsOf(orderId)).toEqual(["cancelled 2180"]);
    expect(await heldOf(orderId)).toMatchObject([{ status: "canceled" }]);
    expect(token).toBeTruthy();
  });

  it("is asked for by the reconciler before the bank lets go: the money is taken after five days", async () => {
    const { orderId } = await placeAuthorised();
    await db.execute(sql`update payments set authorised_at = '2026-11-22' where order_id = ${orderId}`);
    await reconcilePayments(later);
    expect(await paymentsOf(orderId)).toEqual(["captured 2180"]);
  });
});

it("is none of another outlet's cook's: nothing is taken", async () => {
  const { orderId } = await placeAuthorised();
  const elsewhere = [await outletId("vaise")];
  await expect(startPreparing({ orderId, outletIds: elsewhere }, people.cook, begun)).rejects.toMatchObject({
    code: "not_found",
  });
  expect(await paymentsOf(orderId)).toEqual(["authorised 2180"]);
});

it("an outlet that does not authorise takes the money as before", async () => {
  const order = await placeAuthorised({ outlet: "vaise", lines: [line("margherita-m", 2)] });
  expect(await paymentsOf(order.orderId)).toEqual(["captured 2180"]);
});
