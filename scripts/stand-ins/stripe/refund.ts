import type Stripe from "stripe";
import { newId, seconds } from "./world";

export function newRefund(
  charge: Stripe.Charge,
  {
    amount,
    metadata,
    reason,
  }: { amount: number; metadata: Stripe.Metadata; reason: Stripe.Refund.Reason | null },
): Stripe.Refund {
  return {
    id: newId("re"),
    object: "refund",
    amount,
    balance_transaction: null,
    charge: charge.id,
    created: seconds(),
    currency: charge.currency,
    customer: null,
    customer_account: null,
    destination_details: { card: { type: "refund" }, type: "card" },
    metadata,
    payment_intent: charge.payment_intent,
    payment_method: charge.payment_method,
    reason,
    receipt_number: null,
    source_transfer_reversal: null,
    status: "succeeded",
    transfer_reversal: null,
  } satisfies Stripe.Refund;
}
