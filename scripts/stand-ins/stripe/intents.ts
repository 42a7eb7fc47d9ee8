import type Stripe from "stripe";
import { bookCharge } from "./balance";
import { emit } from "./events";
import { invalid, missing } from "./fault";
import { seconds, type World } from "./world";

export function getIntent(world: World, id: string): Stripe.PaymentIntent {
  const intent = world.intents.get(id);
  if (!intent) throw missing("payment_intent", id, "intent");
  return intent;
}

export function getCharge(world: World, id: string): Stripe.Charge {
  const charge = world.charges.get(id);
  if (!charge) throw missing("charge", id, "id");
  return charge;
}

export function captureIntent(world: World, id: string, amount?: number): Stripe.PaymentIntent {
  const intent = getIntent(world, id);
  if (intent.status !== "requires_capture")
    throw invalid(`This PaymentIntent could not be captured because it has a status of ${intent.status}.`, {
      code: "payment_intent_unexpected_state",
    });
  const taken = amount ?? intent.amount_capturable;
  if (taken > intent.amount_capturable)
    throw invalid("The amount to capture is greater than the amount capturable.", {
      code: "amount_too_large",
      param: "amount_to_capture",
    });
  if (world.capturesBecome === "refused")
    throw invalid("The bank does not give what it had authorised.", {
      code: "capture_charge_authorization_expired",
    });
  Object.assign(intent, { status: "succeeded", amount_received: taken, amount_capturable: 0 });
  const charge = getCharge(world, String(intent.latest_charge));
  Object.assign(charge, { captured: true, amount_captured: taken });
  bookCharge(world, charge);
  for (const session of world.sessions.values())
    if (session.payment_intent === id) session.payment_status = "paid";
  emit(world, "charge.captured", charge);
  emit(world, "payment_intent.succeeded", intent);
  return intent;
}

/** After a week a bank lets go by itself; here when it is told to. */
export function expireIntent(world: World, id: string): void {
  const intent = getIntent(world, id);
  if (intent.status !== "requires_capture") return;
  Object.assign(intent, { status: "canceled", canceled_at: seconds(), cancellation_reason: "automatic" });
  intent.amount_capturable = 0;
  emit(world, "charge.expired", getCharge(world, String(intent.latest_charge)));
  emit(world, "payment_intent.canceled", intent);
}

export function cancelIntent(world: World, id: string): Stripe.PaymentIntent {
  const intent = getIntent(world, id);
  if (intent.status === "succeeded" || intent.status === "canceled")
    throw invalid(`You cannot cancel this PaymentIntent because it has a status of ${intent.status}.`, {
      code: "payment_intent_unexpected_state",
    });
  Object.assign(intent, { status: "canceled", canceled_at: seconds(), amount_capturable: 0 });
  emit(world, "payment_intent.canceled", intent);
  return intent;
}
