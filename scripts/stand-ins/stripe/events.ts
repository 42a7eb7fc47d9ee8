import type Stripe from "stripe";
import { newId, seconds, type World } from "./world";

type Kinds = {
  "checkout.session.completed": Stripe.Checkout.Session;
  "checkout.session.expired": Stripe.Checkout.Session;
  "payment_intent.created": Stripe.PaymentIntent;
  "payment_intent.amount_capturable_updated": Stripe.PaymentIntent;
  "payment_intent.succeeded": Stripe.PaymentIntent;
  "payment_intent.payment_failed": Stripe.PaymentIntent;
  "payment_intent.canceled": Stripe.PaymentIntent;
  "charge.succeeded": Stripe.Charge;
  "charge.captured": Stripe.Charge;
  "charge.expired": Stripe.Charge;
  "charge.failed": Stripe.Charge;
  "charge.refunded": Stripe.Charge;
  "refund.created": Stripe.Refund;
  "refund.updated": Stripe.Refund;
  "refund.failed": Stripe.Refund;
  "charge.dispute.created": Stripe.Dispute;
  "charge.dispute.closed": Stripe.Dispute;
  "charge.dispute.funds_withdrawn": Stripe.Dispute;
  "charge.dispute.funds_reinstated": Stripe.Dispute;
  "payout.created": Stripe.Payout;
};

/** Writes an event with the object as it stands now, and has it delivered. */
export function emit<Kind extends keyof Kinds>(world: World, type: Kind, object: Kinds[Kind]): void {
  const event = { ...newEvent(type, structuredClone(object)), livemode: world.live } as Stripe.Event;
  world.events.set(event.id, event);
  world.tell(event);
}

function newEvent<Kind extends keyof Kinds>(type: Kind, object: Kinds[Kind]) {
  return {
    id: newId("evt"),
    object: "event",
    api_version: "2026-10-28.endive",
    created: seconds(),
    data: { object },
    livemode: false,
    pending_webhooks: 1,
    request: { id: null, idempotency_key: null },
    type,
  } satisfies Stripe.EventBase;
}
