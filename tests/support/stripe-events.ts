import type Stripe from "stripe";
import { askStripe } from "@/lib/server/stripe";

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
