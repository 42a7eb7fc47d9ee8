import { getLastCall } from "@/lib/payments/queries/get-call";
import { getPayment } from "@/lib/payments/queries/get-payment";
import { intentTold } from "@/lib/payments/told";
import { intendCall } from "@/lib/payments/writes/intend-call";
import { recordCall } from "@/lib/payments/writes/record-call";
import { db } from "@/lib/server/db";
import { askStripe } from "@/lib/server/stripe";
import { askAuthorised, howItStands } from "./ask-authorised";
import { type Settled, settlePayment } from "./settle-payment";

/**
 * Lets go at the provider of what is authorised and of no use, once, however often this is called. Where it was taken a moment
 * earlier, that is settled instead, and the money goes back.
 * @returns what the payment is now; `authorised` and `unknown`: to be tried again.
 */
export async function voidAuthorised(paymentId: string, at: Date): Promise<Settled> {
  const payment = await getPayment(paymentId);
  const { providerRef } = payment ?? {};
  if (payment?.status !== "authorised" || !payment.released || !providerRef) return howItStands(paymentId);
  const last = await getLastCall({ kind: "cancel_payment", paymentId });
  if (last) {
    const stands = await askAuthorised(payment, at);
    if (stands !== "authorised") return stands;
  }
  const key = `cancel_payment:${paymentId}:${(last?.count ?? 0) + 1}`;
  const request = { payment_intent: providerRef };
  const call =
    last?.state === "pending" && last.fresh
      ? last
      : await db.transaction((tx) => intendCall(tx, { kind: "cancel_payment", paymentId, key, request }));
  const { idempotencyKey } = call;
  const answer = await askStripe("cancel_payment", (stripe) =>
    stripe.paymentIntents.cancel(providerRef, {}, { idempotencyKey }),
  );
  const state = answer.ok ? "done" : answer.trouble === "silent" ? "pending" : "failed";
  const error = answer.ok ? undefined : answer.code;
  await db.transaction((tx) => recordCall(tx, { callId: call.id, state, error }, at));
  if (answer.ok) return settlePayment(intentTold(answer.value), at);
  return answer.trouble === "silent" ? howItStands(paymentId) : askAuthorised(payment, at);
}
