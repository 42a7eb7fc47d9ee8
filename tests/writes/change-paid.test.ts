import { afterEach, beforeAll, describe, expect, it } from "vitest";
import { customer } from "@/lib/actor";
import { startPreparing } from "@/lib/kitchen/writes/start-preparing";
import { applyEvent } from "@/lib/orders/writes/apply-event";
import { cancelOrder } from "@/lib/orders/writes/cancel-order";
import { changeOrder } from "@/lib/orders/writes/change-order";
import { checkPayment } from "@/lib/orders/writes/check-payment";
import { dropProposal } from "@/lib/orders/writes/drop-proposal";
import { expireUnpaid } from "@/lib/orders/writes/expire-unpaid";
import { openCheckout } from "@/lib/orders/writes/open-checkout";
import { reconcilePayments } from "@/lib/orders/writes/reconcile-payments";
import { settleOnReceipt } from "@/lib/orders/writes/settle-on-receipt";
import { addMinutes } from "@/lib/time";
import {
  change,
  cheaper,
  dearer,
  later,
  line,
  placePaid,
  propose,
  revisionsOf,
  totalOf,
  voidReasonOf,
} from "../support/changing";
import { friday, levelOf, openHouse, place, setStock } from "../support/house";
import { type PartDieu, peopleOfPartDieu } from "../support/part-dieu";
import { eventually, expectBooksInOrder, standingOf } from "../support/paying";
import { eventsArriveAt, tellStripe, withStripe } from "../support/stripe";
import { eventsAbout } from "../support/stripe-events";

withStripe();
let people: PartDieu;
beforeAll(async () => {
  await openHouse();
  people = await peopleOfPartDieu();
  eventsArriveAt(addMinutes(later, 1));
});
afterEach(() => expectBooksInOrder(addMinutes(friday, 30)));

const start = (orderId: string) =>
  startPreparing({ orderId, outletIds: people.here }, people.cook, addMinutes(later, 1));
const inForce = async (orderId: string, total: number) => (await totalOf(orderId)) === total;

describe("a cheaper order", () => {
  it("gives back the difference of what was paid online, once", async () => {
    const { orderId, token } = await placePaid();
    const changed = await changeOrder({ token }, cheaper(), customer, later);
    expect(changed).toMatchObject({ state: "applied", backCents: 1090, dueCents: 0 });
    await reconcilePayments(later);
    await reconcilePayments(later);
    expect(await standingOf(orderId)).toMatchObject({
      ...{ due: 0, refunds: [{ status: "succeeded", amount: 1090, reason: "changed" }] },
      messages: ["order_changed", "order_placed"],
    });
    await expect(changeOrder({ token }, cheaper(), customer, later)).rejects.toMatchObject({
      code: "status_moved",
    });
  });

  it("asks for the money again when it becomes dearer once more", async () => {
    const { orderId, token } = await placePaid();
    await changeOrder({ token }, cheaper(), customer, later);
    const { state, dueCents, session } = await propose(
      { token },
      { ...change(), difference: "online", revision: 2 },
    );
    expect({ state, dueCents }).toEqual({ state: "proposed", dueCents: 1090 });
    await tellStripe({ pay: { session, how: "succeeded" } });
    await eventually(() => inForce(orderId, 2180));
    // Both payments together are more than the second refund: it is taken from the latest first.
    await changeOrder(
      { token },
      change({ lines: [line("coca33", 1)], seenTotalCents: 220, revision: 3 }),
      customer,
      later,
    );
    await reconcilePayments(later);
    const { due, refunds, payments } = await standingOf(orderId);
    expect({ due, back: refunds.map(({ amount }) => amount) }).toEqual({ due: 0, back: [1090, 1090, 870] });
    expect(payments.map(({ refunded }) => refunded)).toEqual([1960, 1090]);
  });

  it("only shrinks what is due when it is paid on receipt", async () => {
    const { orderId, token } = await place();
    await changeOrder({ token }, cheaper(), customer, later);
    expect(await standingOf(orderId)).toMatchObject({ due: 1090, payments: [], refunds: [] });
  });
});

describe("a dearer order", () => {
  it("grows what is due at once when it is paid on receipt, whatever was asked", async () => {
    const { orderId, token } = await place();
    const changed = await changeOrder({ token }, dearer(), customer, later);
    expect(changed).toMatchObject({ state: "applied", dueCents: 3270 });
    expect((await standingOf(orderId)).due).toBe(3270);
  });

  it("paid online before, leaves the difference to the door when the customer wishes", async () => {
    const { orderId, token } = await placePaid();
    const changed = await changeOrder({ token }, dearer({ difference: "on_receipt" }), customer, later);
    expect(changed).toMatchObject({ state: "applied", dueCents: 1090 });
    expect(await standingOf(orderId)).toMatchObject({ due: 1090, plan: "on_receipt" });
    await start(orderId);
  });

  it("is a proposal with holds of its own until the difference is paid, then replaces what was", async () => {
    const before = await levelOf("part-dieu", "mozzarella");
    const { orderId, token } = await placePaid();
    const places = (await standingOf(orderId)).places;
    const { session, dueCents } = await propose({ token });
    expect(dueCents).toBe(1090);
    expect(await totalOf(orderId)).toBe(2180);
    expect((await levelOf("part-dieu", "mozzarella")).reserved).toBe(before.reserved + 390);
    expect((await standingOf(orderId)).messages).toEqual(["order_placed"]);
    const again = await openCheckout(token, later);
    expect("url" in again && again.url.endsWith(session)).toBe(true);
    await tellStripe({ pay: { session, how: "succeeded" } });
    await eventually(() => inForce(orderId, 3270));
    expect(await revisionsOf(orderId)).toEqual([
      { state: "superseded", total: 2180 },
      { state: "current", total: 3270 },
    ]);
    const standing = await standingOf(orderId);
    expect(standing).toMatchObject({ due: 0, plan: "online", messages: ["order_changed", "order_placed"] });
    expect(standing.places).toBeGreaterThanOrEqual(places);
    expect((await levelOf("part-dieu", "mozzarella")).reserved).toBe(before.reserved + 390);
    await start(orderId);
    expect((await levelOf("part-dieu", "mozzarella")).onHand).toBe(before.onHand - 390);
  });

  it("needs only what is missing beyond what is held: the last portions are its own", async () => {
    const lines = [line("bufala-pesto-m", 1)];
    const { orderId, token } = await placePaid({ outlet: "vaise", lines, seenTotalCents: 1450 });
    await setStock("vaise", "bufala", (await levelOf("vaise", "bufala")).reserved);
    const two = { lines: [...lines, line("coca33", 1)], seenTotalCents: 1670 };
    const { session } = await propose({ token }, two);
    await tellStripe({ pay: { session, how: "succeeded" } });
    await eventually(() => inForce(orderId, 1670));
    const more = { lines: [line("bufala-pesto-m", 2)], seenTotalCents: 2900, revision: 2 };
    await expect(changeOrder({ token }, dearer(more), customer, later)).rejects.toMatchObject({
      code: "sold_out",
    });
  });

  it("is settled on receipt after all, once", async () => {
    const { orderId, token } = await placePaid();
    const { session } = await propose({ token });
    expect(await settleOnReceipt(token, later)).toEqual({ paid: false });
    await expect(settleOnReceipt(token, later)).rejects.toMatchObject({ code: "status_moved" });
    await tellStripe({ pay: { session, how: "succeeded" } });
    expect(await standingOf(orderId)).toMatchObject({ due: 1090, plan: "on_receipt" });
    expect(await totalOf(orderId)).toBe(3270);
  });

  it("settles by the return page when no webhook comes, and once whoever tells it", async () => {
    const { orderId, token } = await placePaid();
    const { session } = await propose({ token });
    await tellStripe({ webhooks: { copies: 0 }, pay: { session, how: "succeeded" } });
    await Promise.all([checkPayment(token, later), checkPayment(token, later), reconcilePayments(later)]);
    await tellStripe({ webhooks: { copies: 1 } });
    expect(await standingOf(orderId)).toMatchObject({ due: 0, refunds: [] });
    expect(await revisionsOf(orderId)).toHaveLength(2);
  });
});

describe("a proposal that comes to nothing", () => {
  it("is given up after a quarter of an hour: first the page, then the ingredients", async () => {
    const before = await levelOf("part-dieu", "mozzarella");
    const { orderId, token } = await placePaid();
    await propose({ token });
    await expireUnpaid(addMinutes(later, 14));
    expect((await revisionsOf(orderId)).map(({ state }) => state)).toEqual(["current", "proposed"]);
    await expireUnpaid(addMinutes(later, 16));
    expect(await voidReasonOf(orderId)).toBe("expired");
    expect((await levelOf("part-dieu", "mozzarella")).reserved).toBe(before.reserved + 260);
    expect((await standingOf(orderId)).payments.map(({ status }) => status)).toEqual([
      "captured",
      "cancelled",
    ]);
  });

  it("is dropped by the customer, and nothing else changes", async () => {
    const { orderId, token } = await placePaid();
    await propose({ token });
    expect(await dropProposal(token, later)).toBe("void");
    expect(await dropProposal(token, later)).toBe("none");
    expect(await standingOf(orderId)).toMatchObject({ status: "placed", due: 0, refunds: [] });
  });

  it("is replaced by the next change; money for the former one goes back", async () => {
    const { orderId, token } = await placePaid();
    await tellStripe({ webhooks: { hold: true } });
    const { session, revision } = await propose({ token });
    await tellStripe({ pay: { session, how: "succeeded" } });
    const coke = { lines: [line("margherita-m", 2), line("coca33", 1)], seenTotalCents: 2400 };
    await changeOrder({ token }, dearer({ ...coke, revision }), customer, later);
    await tellStripe({ release: "as_held", webhooks: { hold: false } });
    await eventually(async () => (await standingOf(orderId)).refunds.length > 0);
    await reconcilePayments(later);
    expect(await standingOf(orderId)).toMatchObject({
      ...{ messages: ["order_placed", "payment_returned"] },
      refunds: [{ status: "succeeded", amount: 1090, reason: "change_void" }],
    });
    await dropProposal(token, later);
  });

  it("goes with its order when that is cancelled, and everything comes back", async () => {
    const before = await levelOf("part-dieu", "mozzarella");
    const { orderId, token } = await placePaid();
    await propose({ token });
    await cancelOrder({ token }, {}, customer, later);
    await reconcilePayments(later);
    expect(await levelOf("part-dieu", "mozzarella")).toEqual(before);
    expect(await voidReasonOf(orderId)).toBe("cancelled");
    expect(await standingOf(orderId)).toMatchObject({ held: 0, places: 0, refunds: [{ amount: 2180 }] });
  });

  it("is void once the kitchen starts; money that comes for it goes back and its customer is told", async () => {
    const before = await levelOf("part-dieu", "mozzarella");
    const { orderId, token } = await placePaid();
    await tellStripe({ webhooks: { hold: true } });
    const { session } = await propose({ token });
    await tellStripe({ pay: { session, how: "succeeded" } });
    await start(orderId);
    expect(await voidReasonOf(orderId)).toBe("started");
    await tellStripe({ release: "as_held", webhooks: { hold: false } });
    await eventually(async () => (await standingOf(orderId)).refunds.length > 0);
    await reconcilePayments(later);
    const standing = await standingOf(orderId);
    expect(standing).toMatchObject({
      ...{ status: "preparing", due: 0, held: 0, messages: ["order_placed", "payment_returned"] },
      refunds: [{ status: "succeeded", amount: 1090, reason: "change_started" }],
    });
    expect((await levelOf("part-dieu", "mozzarella")).onHand).toBe(before.onHand - 260);
    await expect(changeOrder({ token }, cheaper(), customer, later)).rejects.toMatchObject({
      code: "already_started",
    });
  });
});

describe("two at once", () => {
  it("the payment of a proposal and the kitchen: one wins, and the money follows", async () => {
    const seen = new Set<string>();
    await tellStripe({ webhooks: { copies: 0 } });
    for (let round = 0; round < 6; round += 1) {
      const before = await levelOf("part-dieu", "mozzarella");
      const { orderId, token, session: first } = await placeHeld();
      await tell(first);
      const { session } = await propose({ token });
      await tellStripe({ pay: { session, how: "succeeded" } });
      await Promise.all(round % 2 ? [tell(session), start(orderId)] : [start(orderId), tell(session)]);
      await reconcilePayments(later);
      const total = await totalOf(orderId);
      const used = before.onHand - (await levelOf("part-dieu", "mozzarella")).onHand;
      const { due, refunds, held } = await standingOf(orderId);
      expect({ due, held }).toEqual({ due: 0, held: 0 });
      expect([total, used, refunds.length]).toEqual(total === 3270 ? [3270, 390, 0] : [2180, 260, 1]);
      seen.add(String(total));
      await expectBooksInOrder(addMinutes(friday, 30));
    }
    await tellStripe({ webhooks: { copies: 1 } });
    expect(seen.size).toBeGreaterThan(0);
  });

  it("two dearer changes: one proposal stands", async () => {
    const { orderId, token } = await placePaid();
    const both = await Promise.allSettled([
      changeOrder({ token }, dearer(), customer, later),
      changeOrder({ token }, dearer(), customer, later),
    ]);
    expect(both.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
    expect((await revisionsOf(orderId)).map(({ state }) => state)).toEqual(["current", "proposed"]);
    await dropProposal(token, later);
  });

  it("giving up a proposal and its payment: in force and paid, or void and untouched", async () => {
    const { orderId, token } = await placePaid();
    const { session } = await propose({ token });
    await Promise.all([
      dropProposal(token, later),
      tellStripe({ pay: { session, how: "succeeded" } }).catch(() => {}),
    ]);
    await reconcilePayments(later);
    const { due, payments } = await standingOf(orderId);
    expect(due).toBe(0);
    expect(payments.filter(({ status }) => status === "pending")).toEqual([]);
  });

  const tell = async (session: string) => {
    const [event] = (await eventsAbout(session)).filter(({ type }) => type === "checkout.session.completed");
    if (event) await applyEvent(event, addMinutes(later, 1));
  };
  async function placeHeld() {
    const { placeOnline } = await import("../support/paying");
    const order = await placeOnline();
    await tellStripe({ pay: { session: order.session, how: "succeeded" } });
    return order;
  }
});
