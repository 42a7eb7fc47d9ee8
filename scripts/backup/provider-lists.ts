import type Stripe from "stripe";
import { askStripe } from "@/lib/server/stripe";

/** Kinds of events that have an effect on our books; see lib/payments/told.ts. */
const types = [
  "checkout.session.completed",
  "checkout.session.async_payment_succeeded",
  "checkout.session.async_payment_failed",
  "checkout.session.expired",
  "payment_intent.amount_capturable_updated",
  "payment_intent.succeeded",
  "payment_intent.canceled",
  "charge.captured",
  "charge.expired",
  "refund.created",
  "refund.updated",
  "refund.failed",
];

/** What Stripe told us since then, oldest first; it remembers 30 days. */
export const eventsSince = async (since: Date): Promise<Stripe.Event[]> =>
  (await all("list_events", (stripe) => stripe.events.list({ types, ...pageFrom(since) }))).toReversed();

/** Every page of Stripe's that was opened since then and paid. */
export const paidSessionsSince = async (since: Date): Promise<Stripe.Checkout.Session[]> =>
  (
    await all("list_sessions", (stripe) =>
      stripe.checkout.sessions.list({ status: "complete", ...pageFrom(since) }),
    )
  ).filter((session) => session.payment_status === "paid");

export const refundsSince = (since: Date): Promise<Stripe.Refund[]> =>
  all("list_refunds", (stripe) => stripe.refunds.list(pageFrom(since)));

const pageFrom = (since: Date) => ({ created: { gte: Math.floor(since.getTime() / 1000) }, limit: 100 });

/** Page after page to the end. @throws when Stripe does not answer or may not be asked */
async function all<T>(what: string, ask: (stripe: Stripe) => AsyncIterable<T>): Promise<T[]> {
  const answer = await askStripe(what, async (stripe) => {
    const items: T[] = [];
    for await (const item of ask(stripe)) items.push(item);
    return items;
  });
  if (answer.ok) return answer.value;
  throw new Error(
    `Stripe does not answer ${what} (${answer.code}); its key must be allowed to read Events, Checkout Sessions and Refunds`,
  );
}
