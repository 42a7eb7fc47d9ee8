import Stripe from "stripe";
import { beforeAll, describe, expect, it } from "vitest";
import { sessionRequest } from "@/lib/payments/session-request";
import { differences, publishedShape } from "../support/sdk-shapes";
import { tellStripe, withStripe } from "../support/stripe";

withStripe();
let stripe: Stripe;
beforeAll(async () => {
  const { hostname: host, port } = new URL(String(process.env.STRIPE_STAND_IN_URL));
  stripe = new Stripe("sk_test_of_a_test", { host, port, protocol: "http", maxNetworkRetries: 0 });
  await tellStripe({ webhooks: { copies: 0 } });
});

const inMinutes = (minutes: number) => Math.floor(Date.now() / 1000) + minutes * 60;
const asked = (expiresAt = inMinutes(35), authorise = false) =>
  sessionRequest({
    ...{ paymentId: "p", orderId: "o", token: "t", amountCents: 2180, currency: "EUR", locale: "fr" },
    ...{
      label: "Commande n° 1",
      email: "awa@example.org",
      site: "http://localhost",
      page: "paiement" as const,
      authorise,
      expiresAt,
    },
  });
const open = () => stripe.checkout.sessions.create(asked());
const plain = (object: object) => JSON.parse(JSON.stringify(object));

async function paid(how: "succeeded" | "failed" = "succeeded") {
  const { id } = await open();
  await tellStripe({ pay: { session: id, how } });
  const session = await stripe.checkout.sessions.retrieve(id);
  const intent = await stripe.paymentIntents.retrieve(String(session.payment_intent));
  const charge = await stripe.charges.retrieve(String(intent.latest_charge));
  return { session, intent, charge };
}

describe("its answers have the shapes the SDK publishes", () => {
  it.each([
    ["open", async () => open()],
    ["paid", async () => (await paid()).session],
    ["after a declined card", async () => (await paid("failed")).session],
    ["expired", async () => stripe.checkout.sessions.expire((await open()).id)],
  ] as const)("a session, %s", async (_state, made) => {
    const session = plain(await made());
    expect(differences(session, publishedShape("Checkout/Sessions", "Session"))).toEqual([]);
  });

  it.each(["succeeded", "failed"] as const)("an intent and a charge that %s", async (how) => {
    const { intent, charge } = await paid(how);
    expect(differences(plain(intent), publishedShape("PaymentIntents", "PaymentIntent"))).toEqual([]);
    expect(differences(plain(charge), publishedShape("Charges", "Charge"))).toEqual([]);
    expect(charge.status).toBe(how);
  });

  it("a refund, on its way, done and come back", async () => {
    const shape = publishedShape("Refunds", "Refund");
    for (const become of ["pending", "succeeded", "failed"] as const) {
      await tellStripe({ refundsBecome: become });
      const refund = await stripe.refunds.create({ payment_intent: (await paid()).intent.id, amount: 100 });
      expect(differences(plain(await stripe.refunds.retrieve(refund.id)), shape)).toEqual([]);
    }
    await tellStripe({ refundsBecome: "succeeded" });
  });

  it("the account: its balance, what moved it, what it paid out, and a dispute", async () => {
    const { intent } = await paid();
    await tellStripe({ dispute: { payment: intent.id } });
    const balance = plain(await stripe.balance.retrieve());
    expect(differences(balance, publishedShape("Balance", "Balance"))).toEqual([]);
    await tellStripe({ payOut: true });
    const movements = await stripe.balanceTransactions.list({ limit: 100, expand: ["data.source"] });
    const sum = movements.data.reduce((cents, { net }) => cents + net, 0);
    expect(sum).toBe(0);
    for (const movement of movements.data)
      expect(
        differences(plain(movement), publishedShape("BalanceTransactions", "BalanceTransaction")),
      ).toEqual([]);
    for (const payout of (await stripe.payouts.list()).data)
      expect(differences(plain(payout), publishedShape("Payouts", "Payout"))).toEqual([]);
    for (const dispute of (await stripe.disputes.list()).data)
      expect(differences(plain(dispute), publishedShape("Disputes", "Dispute"))).toEqual([]);
    expect(new Set(movements.data.map(({ type }) => type))).toEqual(
      new Set(["charge", "refund", "refund_failure", "adjustment", "payout"]),
    );
  });

  it("every event, with an object of its kind in it", async () => {
    const { data, ...list } = plain(await stripe.events.list({ limit: 100 }));
    expect(list).toMatchObject({ object: "list", has_more: expect.any(Boolean), url: "/v1/events" });
    const shape = new Map([
      ...publishedShape("Events", "EventBase"),
      ["type", { optional: false, type: "string" }],
    ]);
    for (const event of data) {
      expect(differences(event, shape)).toEqual([]);
      expect(`.${event.type}`).toContain(`.${event.data.object.object}.`);
    }
    expect(data.length).toBeGreaterThan(10);
  });
});

describe("it refuses what Stripe refuses, in Stripe's words", () => {
  const refused = (asking: Promise<unknown>) =>
    asking.then(
      () => null,
      (error: Stripe.errors.StripeError) => error,
    );

  it("a page open for less than 30 minutes, or more than a day", async () => {
    for (const minutes of [29, 24 * 60 + 1]) {
      const error = await refused(stripe.checkout.sessions.create(asked(inMinutes(minutes))));
      expect(error).toMatchObject({
        statusCode: 400,
        type: "StripeInvalidRequestError",
        param: "expires_at",
      });
    }
  });

  it("an address it does not have, an object it does not know, a parameter it does not take", async () => {
    expect(await refused(stripe.rawRequest("POST", "/v1/pizzas"))).toMatchObject({ statusCode: 404 });
    expect(await refused(stripe.customers.create({}))).toMatchObject({ statusCode: 404 });
    expect(await refused(stripe.checkout.sessions.retrieve("cs_test_none"))).toMatchObject({
      ...{ statusCode: 404, code: "resource_missing" },
    });
    const wrong = { ...asked(), tip: "yes" } as Stripe.Checkout.SessionCreateParams;
    expect(await refused(stripe.checkout.sessions.create(wrong))).toMatchObject({
      code: "parameter_unknown",
    });
  });

  it("a key used again with other parameters; with the same ones it gives the first answer", async () => {
    const under = { idempotencyKey: `key ${Math.random()}` };
    const params = asked();
    const first = await stripe.checkout.sessions.create(params, under);
    expect((await stripe.checkout.sessions.create(params, under)).id).toBe(first.id);
    const other = { ...params, client_reference_id: "another" };
    expect(await refused(stripe.checkout.sessions.create(other, under))).toMatchObject({
      ...{ statusCode: 400, rawType: "idempotency_error" },
    });
  });

  it("a capture of more than was authorised, a second one, letting go of what was taken, and of what was let go", async () => {
    const authorised = async () => {
      const { id } = await stripe.checkout.sessions.create(asked(inMinutes(35), true));
      await tellStripe({ pay: { session: id, how: "succeeded" } });
      const session = await stripe.checkout.sessions.retrieve(id);
      expect(session).toMatchObject({ status: "complete", payment_status: "unpaid" });
      return String(session.payment_intent);
    };
    const unexpected = { statusCode: 400, code: "payment_intent_unexpected_state" };
    const taken = await authorised();
    expect(await refused(stripe.paymentIntents.capture(taken, { amount_to_capture: 2181 }))).toMatchObject({
      ...{ statusCode: 400, code: "amount_too_large" },
    });
    const capture = { amount_to_capture: 1000 };
    expect(await stripe.paymentIntents.capture(taken, capture)).toMatchObject({
      ...{ status: "succeeded", amount_received: 1000, amount_capturable: 0 },
    });
    expect(await refused(stripe.paymentIntents.capture(taken, capture))).toMatchObject(unexpected);
    expect(await refused(stripe.paymentIntents.cancel(taken))).toMatchObject(unexpected);
    const letGo = await authorised();
    expect(await stripe.paymentIntents.cancel(letGo)).toMatchObject({ status: "canceled" });
    expect(await refused(stripe.paymentIntents.capture(letGo))).toMatchObject(unexpected);
    expect(await refused(stripe.paymentIntents.cancel(letGo))).toMatchObject(unexpected);
    const movements = await stripe.balanceTransactions.list({ limit: 1, type: "charge" });
    expect(movements.data[0]?.amount).toBe(1000);
  });

  it("two refunds of all, more than was paid, closing what is paid, and anybody without a test key", async () => {
    const { session, intent } = await paid();
    const back = { payment_intent: intent.id };
    expect(await refused(stripe.refunds.create({ ...back, amount: 2181 }))).toMatchObject({
      statusCode: 400,
    });
    await stripe.refunds.create(back);
    expect(await refused(stripe.refunds.create(back))).toMatchObject({ code: "charge_already_refunded" });
    expect(await refused(stripe.checkout.sessions.expire(session.id))).toMatchObject({ statusCode: 400 });
    const live = await fetch(`${process.env.STRIPE_STAND_IN_URL}/v1/events`, {
      headers: { authorization: "Bearer sk_live_1" },
    });
    expect(live.status).toBe(401);
  });
});
