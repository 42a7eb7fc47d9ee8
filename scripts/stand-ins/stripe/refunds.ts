import type Stripe from "stripe";
import type { z } from "zod";
import { book } from "./balance";
import { emit } from "./events";
import { invalid, missing } from "./fault";
import { getCharge, getIntent } from "./intents";
import type { RefundParams } from "./params";
import { newRefund } from "./refund";
import type { World } from "./world";

export function createRefund(world: World, params: z.output<typeof RefundParams>): Stripe.Refund {
  const chargeId = params.charge ?? String(getIntent(world, params.payment_intent ?? "").latest_charge);
  const charge = getCharge(world, chargeId);
  if (charge.refunded)
    throw invalid(`Charge ${charge.id} has already been refunded.`, { code: "charge_already_refunded" });
  const left = charge.amount_captured - charge.amount_refunded;
  const amount = params.amount ?? left;
  if (amount > left)
    throw invalid(`Refund amount (${amount}) is greater than unrefunded amount on charge (${left})`, {
      param: "amount",
    });
  const refund = newRefund(charge, {
    amount,
    metadata: params.metadata ?? {},
    reason: params.reason ?? null,
  });
  world.refunds.set(refund.id, refund);
  const movement = book(world, { type: "refund", amount: -amount, source: refund.id });
  refund.balance_transaction = movement.id;
  charge.amount_refunded += amount;
  charge.refunded = charge.amount_refunded === charge.amount_captured;
  refund.status = world.refundsBecome === "succeeded" ? "succeeded" : "pending";
  emit(world, "refund.created", refund);
  emit(world, "charge.refunded", charge);
  if (world.refundsBecome === "failed") moveRefund(world, refund.id, "failed");
  return refund;
}

export function getRefund(world: World, id: string): Stripe.Refund {
  const refund = world.refunds.get(id);
  if (!refund) throw missing("refund", id, "refund");
  return refund;
}

/** The bank settles a refund that was on its way; a refund that had succeeded may still come back. */
export function moveRefund(world: World, id: string, status: "succeeded" | "failed"): void {
  const refund = getRefund(world, id);
  if (status === "failed" && refund.status !== "failed") {
    const charge = getCharge(world, String(refund.charge));
    charge.amount_refunded -= refund.amount;
    charge.refunded = false;
    refund.failure_reason = "expired_or_canceled_card";
    const movement = book(world, { type: "refund_failure", amount: refund.amount, source: refund.id });
    refund.failure_balance_transaction = movement.id;
  }
  refund.status = status;
  emit(world, "refund.updated", refund);
  if (status === "failed") emit(world, "refund.failed", refund);
}
