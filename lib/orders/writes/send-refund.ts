import type Stripe from "stripe";
import { getLastCall } from "@/lib/payments/queries/get-call";
import { getRefund, type PendingRefund } from "@/lib/payments/queries/get-refund";
import { refundTold } from "@/lib/payments/told";
import { failRefund } from "@/lib/payments/writes/fail-refund";
import { intendCall, type ProviderCall } from "@/lib/payments/writes/intend-call";
import { recordCall } from "@/lib/payments/writes/record-call";
import { now } from "@/lib/server/clock";
import { db } from "@/lib/server/db";
import { log } from "@/lib/server/log";
import { type Answer, askStripe } from "@/lib/server/stripe";
import { settleRefund } from "./settle-refund";
import { toldMoney } from "./told-money";

/** `waiting`: not known to be done; to be tried again. */
export type SentRefund = "succeeded" | "pending" | "failed" | "waiting";

/**
 * Sends money back at the provider, once, however often this is called: the same request under the same key, and before
 * a key is replaced the provider is asked whether the refund was made.
 */
export async function sendRefund(refundId: string, at: Date = now()): Promise<SentRefund> {
  const refund = await getRefund(refundId);
  if (!refund) return "failed";
  if (refund.status !== "pending") return refund.status;
  if (refund.providerRef) return look(refund.providerRef, at);
  const last = await getLastCall({ kind: "refund", paymentId: refund.paymentId, refundId });
  if (last && !(last.state === "pending" && last.fresh)) {
    const made = await findMade(refund, at);
    if (made) return made;
  }
  const call = last?.state === "pending" && last.fresh ? last : await intend(refund, (last?.count ?? 0) + 1);
  const answer = await make(call);
  await db.transaction((tx) => recordCall(tx, { callId: call.id, ...howItWent(answer) }, at));
  if (answer.ok) return told(answer.value, at);
  if (answer.trouble !== "refused") return "waiting";
  // It may have refused because the money had gone back already.
  const made = await findMade(refund, at);
  if (made) return made;
  log.error({ refund: refundId, code: answer.code }, "Stripe refuses a refund: give the money back by hand");
  await db.transaction(async (tx) => {
    await failRefund(tx, refundId, at);
    await toldMoney(tx, { id: refundId }, at);
  });
  return "failed";
}

async function intend(refund: PendingRefund, number: number): Promise<ProviderCall> {
  const { id: refundId, paymentId, paymentRef, amountCents } = refund;
  const request = { payment_intent: paymentRef, amount: amountCents, metadata: { refund_id: refundId } };
  const key = `refund:${refundId}:${number}`;
  return db.transaction((tx) => intendCall(tx, { kind: "refund", paymentId, refundId, key, request }));
}

const make = ({ request, idempotencyKey }: ProviderCall): Promise<Answer<Stripe.Refund>> =>
  askStripe("refund", (stripe) =>
    stripe.refunds.create(request as Stripe.RefundCreateParams, { idempotencyKey }),
  );

function howItWent(answer: Answer<unknown>): { state: ProviderCall["state"]; error?: string } {
  if (answer.ok) return { state: "done" };
  return { state: answer.trouble === "silent" ? "pending" : "failed", error: answer.code };
}

async function told(refund: Stripe.Refund, at: Date): Promise<SentRefund> {
  return (await settleRefund(refundTold(refund), at)) ?? "failed";
}

/** The refund as the provider has it, by our id on it; `waiting` when it cannot be asked, null when there is none. */
async function findMade(refund: PendingRefund, at: Date): Promise<SentRefund | null> {
  const answer = await askStripe("list_refunds", (stripe) =>
    stripe.refunds.list({ payment_intent: refund.paymentRef, limit: 100 }),
  );
  if (!answer.ok) return answer.code === "resource_missing" ? null : "waiting";
  const made = answer.value.data.find(({ metadata }) => metadata?.refund_id === refund.id);
  return made ? told(made, at) : null;
}

async function look(refundRef: string, at: Date): Promise<SentRefund> {
  const answer = await askStripe("retrieve_refund", (stripe) => stripe.refunds.retrieve(refundRef));
  return answer.ok ? told(answer.value, at) : "waiting";
}
