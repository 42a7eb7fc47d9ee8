import { sql } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { customer } from "@/lib/actor";
import { newId } from "@/lib/ids";
import { applyEvent } from "@/lib/orders/writes/apply-event";
import { cancelOrder } from "@/lib/orders/writes/cancel-order";
import { checkPayment } from "@/lib/orders/writes/check-payment";
import { expireOrder } from "@/lib/orders/writes/expire-order";
import { reconcilePayments } from "@/lib/orders/writes/reconcile-payments";
import { switchToReceipt } from "@/lib/orders/writes/switch-to-receipt";
import { Refusal } from "@/lib/refusal";
import { verifyBooks } from "@/lib/reports/queries/verify-books";
import { db, pool } from "@/lib/server/db";
import { addMinutes } from "@/lib/time";
import { friday, openHouse, sealed } from "../support/house";
import { expectBooksInOrder, placeOnline, type Standing, standingOf } from "../support/paying";
import { tellStripe, withStripe } from "../support/stripe";
import { eventsAbout, expectStripeAgrees, refundsOf, sessionAtStripe } from "../support/stripe-events";

withStripe();
beforeAll(async () => {
  await openHouse();
  await tellStripe({ webhooks: { copies: 0 } });
});

const late = addMinutes(friday, 16);
type Order = Awaited<ReturnType<typeof placeOnline>>;
type Step = (order: Order) => Promise<unknown>;

const steps = {
  "paid event": async ({ session }: Order) => tellAbout(session, "checkout.session.completed"),
  "expired event": async ({ session }: Order) => tellAbout(session, "checkout.session.expired"),
  expiry: ({ orderId }: Order) => expireOrder(orderId, late),
  switch: ({ token }: Order) => switchToReceipt(token, late),
  cancel: ({ token }: Order) => cancelOrder({ token }, {}, customer, late),
} satisfies Record<string, Step>;

async function tellAbout(session: string, type: string) {
  const event = (await eventsAbout(session)).find((event) => event.type === type);
  if (event) await applyEvent(event, late);
}

/** A step may be refused; it must never fail otherwise. */
const taken = (step: Promise<unknown>) =>
  step.catch((error) => (error instanceof Refusal ? error.code : Promise.reject(error)));

function permutations<T>(of: readonly T[]): T[][] {
  if (of.length <= 1) return [[...of]];
  return of.flatMap((first, index) => permutations(of.toSpliced(index, 1)).map((rest) => [first, ...rest]));
}

/** Whatever came first: money is kept for an order that stands or given back, and what ended holds nothing. */
function expectWhole({ status, due, plan, refunds, payments, held, places }: Standing, total: number) {
  const ended = status === "cancelled" || status === "expired";
  expect(["placed", "cancelled", "expired"]).toContain(status);
  expect(payments.filter((payment) => payment.status === "pending")).toEqual([]);
  expect(refunds.filter((refund) => refund.status !== "succeeded")).toEqual([]);
  if (ended) expect({ due, held, places }).toEqual({ due: total, held: 0, places: 0 });
  else expect(due).toBe(plan === "online" ? 0 : due === 0 ? 0 : total);
}

async function inThisOrder(names: (keyof typeof steps)[], paid: boolean): Promise<Standing> {
  const order = await placeOnline({ lines: one, seenTotalCents: 1090 });
  await tellStripe(
    paid ? { pay: { session: order.session, how: "succeeded" } } : { end: { session: order.session } },
  );
  for (const name of names) await taken(steps[name](order));
  await reconcilePayments(late);
  await reconcilePayments(late);
  const standing = await standingOf(order.orderId);
  expectWhole(standing, 1090);
  await expectStripeAgrees(order.orderId);
  await expectBooksInOrder(late);
  return standing;
}

const one = [{ key: "a", item: "margherita-m", quantity: 1, removed: [], added: [] }];

describe("a page that was paid, its news coming at any time", () => {
  it.each(permutations(["paid event", "expiry", "switch"] as const))(
    "%s, %s, %s: is placed and paid",
    async (...names) => {
      expect(await inThisOrder(names, true)).toMatchObject({
        status: "placed",
        plan: "online",
        due: 0,
        refunds: [],
      });
    },
  );

  it.each(permutations(["paid event", "expiry", "switch", "cancel"] as const))(
    "%s, %s, %s, %s: is cancelled and given back once",
    async (...names) => {
      const standing = await inThisOrder(names, true);
      expect(standing).toMatchObject({ status: "cancelled", due: 1090 });
      expect(standing.refunds).toEqual([{ status: "succeeded", amount: 1090, reason: "cancelled" }]);
    },
  );
});

describe("a page nobody paid", () => {
  it.each(permutations(["expired event", "expiry", "switch", "cancel"] as const))(
    "%s, %s, %s, %s: ends without money",
    async (...names) => {
      const standing = await inThisOrder(names, false);
      expect(["expired", "cancelled"]).toContain(standing.status);
      expect(standing.refunds).toEqual([]);
    },
  );
});

describe("news of a refund that succeeded and then came back", () => {
  it.each(permutations(["refund.created", "refund.updated", "refund.failed"]))(
    "%s, %s, %s: has failed, and is still ours to give back",
    async (...types) => {
      const order = await placeOnline({ lines: one, seenTotalCents: 1090 });
      await tellStripe({ pay: { session: order.session, how: "succeeded" } });
      await steps["paid event"](order);
      await steps.cancel(order);
      await reconcilePayments(late);
      const { payment_intent: intent } = await sessionAtStripe(order.session);
      const [refund] = await refundsOf(String(intent));
      if (!refund) throw new Error("no refund");
      await tellStripe({ moveRefund: { id: refund.id, status: "failed" } });
      const told = await eventsAbout(refund.id);
      for (const type of types) {
        const event = told.findLast((event) => event.type === type);
        if (event) await applyEvent(event, late);
        if (event) await applyEvent(event, late);
      }
      const standing = await standingOf(order.orderId);
      expect(standing.refunds).toEqual([{ status: "failed", amount: 1090, reason: "cancelled" }]);
      expect(standing.payments).toEqual([{ status: "captured", amount: 1090, refunded: 0 }]);
      // What the bank sent back is given back by hand: until then the books say so (14), and nothing else.
      const broken = (await verifyBooks(pool, late)).filter(({ broken }) => broken > 0);
      expect(broken.map(({ number }) => number).filter((number) => number !== 23)).toEqual([14]);
      await byHand(order.orderId);
    },
  );
});

/** The same money given back another way, as the books take it. */
async function byHand(orderId: string): Promise<void> {
  await db.execute(sql`
    with payment as (select id from payments where order_id = ${orderId} and status = 'captured'),
    given as (
      insert into refunds (id, payment_id, provider_ref, status, amount_cents, reason, dedupe_key, settled_at)
      select ${newId()}::uuid, id, ${`cash:${orderId}`}, 'succeeded', 1090, 'cancelled', ${`hand:${orderId}`}, now() from payment
    )
    update payments set refunded_cents = 1090 where id in (select id from payment)`);
  await sealed(orderId);
}

describe("everything at once", () => {
  it("settles once under fifty equal events, the return page and the reconciler", async () => {
    const order = await placeOnline();
    await tellStripe({ pay: { session: order.session, how: "succeeded" } });
    const [event] = await eventsAbout(order.session);
    if (!event) throw new Error("no event");
    await Promise.all([
      ...Array.from({ length: 50 }, () => applyEvent(event, friday)),
      ...Array.from({ length: 5 }, () => checkPayment(order.token, friday)),
      ...Array.from({ length: 3 }, () => reconcilePayments(friday)),
    ]);
    expect(await standingOf(order.orderId)).toMatchObject({
      ...{ status: "placed", due: 0, refunds: [], messages: ["order_placed"] },
      ...{
        payments: [{ status: "captured", amount: 2180, refunded: 0 }],
        events: ["awaiting_payment", "placed"],
      },
    });
    await expectBooksInOrder();
  });

  it("ends whole when the payment, the switch, the expiry and a cancellation race", async () => {
    const rounds = await Promise.all(
      Array.from({ length: 8 }, () => placeOnline({ lines: one, seenTotalCents: 1090 })),
    );
    for (const [index, order] of rounds.entries()) {
      if (index % 2 === 0) await tellStripe({ pay: { session: order.session, how: "succeeded" } });
      await Promise.all(
        (["cancel", "paid event", "switch", "expiry"] as const).map((name) => taken(steps[name](order))),
      );
    }
    await reconcilePayments(late);
    await reconcilePayments(late);
    for (const { orderId } of rounds) expectWhole(await standingOf(orderId), 1090);
    await expectBooksInOrder(late);
  });
});
