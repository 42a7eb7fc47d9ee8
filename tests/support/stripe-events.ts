import type Stripe from "stripe";
import { expect } from "vitest";
import { askStripe } from "@/lib/server/stripe";
import { standingOf } from "./paying";

/** The latest events the provider has about an object, oldest first: what its webhooks would have told us. */
export async function eventsAbout(objectId: string): Promise<Stripe.Event[]> {
  const answer = await askStripe("list_events", (stripe) => stripe.events.list({ limit: 100 }));
  if (!answer.ok) throw new Error(answer.code);
  return answer.value.data
    .filter(({ data: { object } }) => "id" in object && object.id === objectId)
    .toReversed();
}

export async function refundsOf(paymentIntent: string): Promise<Stripe.Refund[]> {
  const answer = await askStripe("list_refunds", (stripe) =>
    stripe.refunds.list({ payment_intent: paymentIntent }),
  );
  if (!answer.ok) throw new Error(answer.code);
  return answer.value.data;
}

export async function sessionAtStripe(id: string): Promise<Stripe.Checkout.Session> {
  const answer = await askStripe("retrieve", (stripe) => stripe.checkout.sessions.retrieve(id));
  if (!answer.ok) throw new Error(answer.code);
  return answer.value;
}

/** What the provider took and gave back for an order, and which of its pages are open, is what our books say. */
export async function expectStripeAgrees(orderId: string): Promise<void> {
  const answer = await askStripe("list_sessions", (stripe) => stripe.checkout.sessions.list({ limit: 100 }));
  if (!answer.ok) throw new Error(answer.code);
  const pages = answer.value.data.filter((page) => page.client_reference_id === orderId);
  const paid = pages.filter((page) => page.payment_status === "paid");
  const back = await Promise.all(paid.map((page) => refundsOf(String(page.payment_intent))));
  const { payments, refunds, status } = await standingOf(orderId);
  const sum = (amounts: number[]) => amounts.reduce((total, amount) => total + amount, 0);
  expect({
    taken: sum(payments.filter((payment) => payment.status === "captured").map(({ amount }) => amount)),
    given: sum(refunds.map(({ amount }) => amount)),
  }).toEqual({
    taken: sum(paid.map((page) => page.amount_total ?? 0)),
    given: sum(back.flat().map(({ amount }) => amount)),
  });
  if (status !== "awaiting_payment") expect(pages.filter((page) => page.status === "open")).toEqual([]);
}
