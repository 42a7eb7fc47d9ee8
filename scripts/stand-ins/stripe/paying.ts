import type Stripe from "stripe";
import { bookCharge } from "./balance";
import { type Card, newCharge } from "./charge";
import { emit } from "./events";
import { newIntent } from "./intent";
import { getSession } from "./sessions";
import type { World } from "./world";

export type Payer = { name: string | null; email: string | null };

/**
 * Somebody pays on the session's page. A declined card leaves the page open for another try.
 * @returns whether the session is paid now; null when nothing can be paid there any more.
 */
export function pay(
  world: World,
  sessionId: string,
  card: Card,
  how: "succeeded" | "failed",
  payer: Payer,
): boolean | null {
  const session = getSession(world, sessionId);
  if (session.status !== "open") return null;
  const intent = intentOf(world, session);
  const charge = newCharge(intent, card, how, payer);
  world.charges.set(charge.id, charge);
  intent.latest_charge = charge.id;
  if (how === "failed") {
    intent.status = "requires_payment_method";
    emit(world, "charge.failed", charge);
    emit(world, "payment_intent.payment_failed", intent);
    return false;
  }
  const manual = intent.capture_method === "manual";
  if (!manual) bookCharge(world, charge);
  intent.payment_method = charge.payment_method;
  intent.status = manual ? "requires_capture" : "succeeded";
  intent.amount_received = manual ? 0 : intent.amount;
  intent.amount_capturable = manual ? intent.amount : 0;
  session.status = "complete";
  session.url = null;
  session.payment_status = manual ? "unpaid" : "paid";
  session.customer_details = {
    ...{ address: null, business_name: null, email: payer.email, individual_name: null },
    ...{ name: payer.name, phone: null, tax_exempt: "none", tax_ids: [] },
  };
  emit(world, "charge.succeeded", charge);
  emit(world, manual ? "payment_intent.amount_capturable_updated" : "payment_intent.succeeded", intent);
  emit(world, "checkout.session.completed", session);
  return true;
}

/** Stripe makes the payment intent of a session with the first try. */
function intentOf(world: World, session: Stripe.Checkout.Session): Stripe.PaymentIntent {
  const known =
    typeof session.payment_intent === "string" ? world.intents.get(session.payment_intent) : undefined;
  if (known) return known;
  const asked = world.asked.get(session.id);
  if (!asked) throw new Error("a session nobody asked for");
  const intent = newIntent(session.amount_total ?? 0, session.currency ?? "eur", asked);
  world.intents.set(intent.id, intent);
  session.payment_intent = intent.id;
  emit(world, "payment_intent.created", intent);
  return intent;
}
