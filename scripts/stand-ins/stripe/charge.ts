import type Stripe from "stripe";
import { newId, seconds } from "./world";

export type Card = { last4: string; threeDSecure: boolean };

/** A try to take money from a card: taken, taken but not captured yet, or declined. */
export function newCharge(
  intent: Stripe.PaymentIntent,
  card: Card,
  how: "succeeded" | "failed",
  billing: { name: string | null; email: string | null },
): Stripe.Charge {
  const good = how === "succeeded";
  const captured = good && intent.capture_method !== "manual";
  return {
    id: newId("ch"),
    object: "charge",
    amount: intent.amount,
    amount_captured: captured ? intent.amount : 0,
    amount_refunded: 0,
    application: null,
    application_fee: null,
    application_fee_amount: null,
    balance_transaction: null,
    billing_details: { address: null, email: billing.email, name: billing.name, phone: null, tax_id: null },
    calculated_statement_descriptor: "OC PIZZA",
    captured,
    created: seconds(),
    currency: intent.currency,
    customer: null,
    description: intent.description,
    disputed: false,
    failure_balance_transaction: null,
    failure_code: good ? null : "card_declined",
    failure_message: good ? null : "Your card was declined.",
    fraud_details: {},
    livemode: false,
    metadata: intent.metadata,
    on_behalf_of: null,
    outcome: outcomeOf(good),
    paid: good,
    payment_intent: intent.id,
    payment_method: newId("pm"),
    payment_method_details: { type: "card", card: cardOf(intent, card) },
    receipt_email: null,
    receipt_number: null,
    receipt_url: null,
    refunded: false,
    review: null,
    shipping: null,
    source: null,
    source_transfer: null,
    statement_descriptor: null,
    statement_descriptor_suffix: null,
    status: how,
    transfer_data: null,
    transfer_group: null,
  } satisfies Stripe.Charge;
}

const outcomeOf = (good: boolean): Stripe.Charge.Outcome => ({
  advice_code: null,
  network_advice_code: null,
  network_decline_code: good ? null : "05",
  network_status: good ? "approved_by_network" : "declined_by_network",
  reason: good ? null : "generic_decline",
  risk_level: "normal",
  seller_message: good
    ? "Payment complete."
    : "The bank did not return any further details with this decline.",
  type: good ? "authorized" : "issuer_declined",
});

const cardOf = (
  intent: Stripe.PaymentIntent,
  { last4, threeDSecure }: Card,
): Stripe.Charge.PaymentMethodDetails.Card => ({
  amount_authorized: intent.amount,
  authorization_code: null,
  brand: "visa",
  checks: { address_line1_check: null, address_postal_code_check: null, cvc_check: "pass" },
  country: "FR",
  electronic_commerce_indicator: threeDSecure ? "05" : null,
  exp_month: 12,
  exp_year: 2034,
  funding: "credit",
  installments: null,
  last4,
  mandate: null,
  network: "visa",
  network_transaction_id: null,
  regulated_status: "unregulated",
  three_d_secure: null,
  transaction_link_id: null,
  wallet: null,
});
