import type Stripe from "stripe";
import { book, netOf } from "./balance";
import { emit } from "./events";
import { newId, seconds, type World } from "./world";

/** Everything on the account goes to the bank. Nothing there: nothing goes. */
export function payOut(world: World): Stripe.Payout | null {
  const amount = netOf(world);
  if (amount <= 0) return null;
  const id = newId("po");
  const movement = book(world, { type: "payout", amount: -amount, source: id });
  const payout: Stripe.Payout = {
    id,
    object: "payout",
    amount,
    application_fee: null,
    application_fee_amount: null,
    arrival_date: seconds() + 2 * 24 * 3600,
    automatic: true,
    balance_transaction: movement.id,
    created: seconds(),
    currency: "eur",
    description: "STRIPE PAYOUT",
    destination: newId("ba"),
    failure_balance_transaction: null,
    failure_code: null,
    failure_message: null,
    livemode: false,
    metadata: {},
    method: "standard",
    original_payout: null,
    payout_method: null,
    reconciliation_status: "completed",
    reversed_by: null,
    source_type: "card",
    statement_descriptor: null,
    status: "in_transit",
    trace_id: null,
    type: "bank_account",
  };
  world.payouts.set(id, payout);
  emit(world, "payout.created", payout);
  return payout;
}
