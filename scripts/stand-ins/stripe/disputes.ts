import type Stripe from "stripe";
import { book } from "./balance";
import { emit } from "./events";
import { missing } from "./fault";
import { getCharge, getIntent } from "./intents";
import { newId, seconds, type World } from "./world";

const disputeFee = 2000;

/** The cardholder's bank takes the money back until it is settled who is right; Stripe takes a fee for it. */
export function openDispute(world: World, paymentIntent: string): Stripe.Dispute {
  const charge = getCharge(world, String(getIntent(world, paymentIntent).latest_charge));
  const dispute: Stripe.Dispute = {
    id: newId("du"),
    object: "dispute",
    amount: charge.amount_captured,
    balance_transactions: [],
    charge: charge.id,
    created: seconds(),
    currency: charge.currency,
    enhanced_eligibility_types: [],
    evidence: noEvidence(),
    evidence_details: {
      due_by: seconds() + 9 * 24 * 3600,
      enhanced_eligibility: {},
      has_evidence: false,
      past_due: false,
      submission_count: 0,
      submission_method: "not_submitted",
    },
    intended_submission_method: null,
    is_charge_refundable: false,
    livemode: false,
    metadata: {},
    network_reason_code: "10.4",
    payment_intent: paymentIntent,
    reason: "fraudulent",
    status: "needs_response",
  };
  world.disputes.set(dispute.id, dispute);
  charge.disputed = true;
  emit(world, "charge.dispute.created", dispute);
  take(world, dispute, -dispute.amount, disputeFee, "charge.dispute.funds_withdrawn");
  return dispute;
}

/** Won: the money comes back, the fee does not. */
export function closeDispute(world: World, id: string, status: "won" | "lost"): void {
  const dispute = world.disputes.get(id);
  if (!dispute) throw missing("dispute", id, "dispute");
  dispute.status = status;
  emit(world, "charge.dispute.closed", dispute);
  if (status === "won") take(world, dispute, dispute.amount, 0, "charge.dispute.funds_reinstated");
}

function take(
  world: World,
  dispute: Stripe.Dispute,
  amount: number,
  fee: number,
  told: "charge.dispute.funds_withdrawn" | "charge.dispute.funds_reinstated",
): void {
  const movement = book(world, { type: "adjustment", amount, fee, source: dispute.id });
  dispute.balance_transactions.push(movement);
  emit(world, told, dispute);
}

const noEvidence = (): Stripe.Dispute.Evidence => ({
  access_activity_log: null,
  billing_address: null,
  cancellation_policy: null,
  cancellation_policy_disclosure: null,
  cancellation_rebuttal: null,
  customer_communication: null,
  customer_email_address: null,
  customer_name: null,
  customer_purchase_ip: null,
  customer_signature: null,
  duplicate_charge_documentation: null,
  duplicate_charge_explanation: null,
  duplicate_charge_id: null,
  enhanced_evidence: {},
  product_description: null,
  receipt: null,
  refund_policy: null,
  refund_policy_disclosure: null,
  refund_refusal_explanation: null,
  service_date: null,
  service_documentation: null,
  shipping_address: null,
  shipping_carrier: null,
  shipping_date: null,
  shipping_documentation: null,
  shipping_tracking_number: null,
  uncategorized_file: null,
  uncategorized_text: null,
});
