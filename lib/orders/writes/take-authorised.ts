import { getLastCall } from "@/lib/payments/queries/get-call";
import { getPayment, type OnlinePayment } from "@/lib/payments/queries/get-payment";
import { intentTold } from "@/lib/payments/told";
import { intendCall, type ProviderCall } from "@/lib/payments/writes/intend-call";
import { releasePayment } from "@/lib/payments/writes/lower-authorised";
import { recordCall } from "@/lib/payments/writes/record-call";
import { db } from "@/lib/server/db";
import { log } from "@/lib/server/log";
import { askStripe } from "@/lib/server/stripe";
import { askAuthorised, howItStands } from "./ask-authorised";
import { lockPaying } from "./lock-paying";
import { settlePayment } from "./settle-payment";
import { tellPaymentNeeded } from "./tell-payment-needed";

/** `taken`: the money is ours · `lost`: it never will be · `unknown`: the provider does not say; to be tried again. */
export type Taken = "taken" | "lost" | "unknown";

/**
 * Takes what is authorised of a payment, once, however often this is called: the request is written down before it is made, and
 * before it is made anew the provider is asked what became of the last one. What it refuses to give is lost, and its customer
 * is asked for it.
 */
export async function takeAuthorised(paymentId: string, at: Date): Promise<Taken> {
  const payment = await getPayment(paymentId);
  if (payment?.status !== "authorised" || payment.released) return takenOf(await howItStands(paymentId));
  const last = await getLastCall({ kind: "capture", paymentId });
  if (last) {
    const stands = await askAuthorised(payment, at);
    if (stands !== "authorised") return takenOf(stands);
  }
  const call = await intend(payment, last);
  const { request, idempotencyKey } = call;
  const asked = { amount_to_capture: Number(request.amount_to_capture) };
  const answer = await askStripe("capture", (stripe) =>
    stripe.paymentIntents.capture(String(request.payment_intent), asked, { idempotencyKey }),
  );
  const state = answer.ok ? "done" : answer.trouble === "silent" ? "pending" : "failed";
  const error = answer.ok ? undefined : answer.code;
  await db.transaction((tx) => recordCall(tx, { callId: call.id, state, error }, at));
  if (answer.ok) return takenOf(await settlePayment(intentTold(answer.value), at));
  if (answer.trouble === "silent") return takenOf(await howItStands(paymentId));
  const stands = await askAuthorised(payment, at);
  if (stands !== "authorised" || answer.trouble === "failed") return takenOf(stands);
  log.error({ payment: paymentId, code: answer.code }, "Stripe refuses to take what it had authorised");
  await lose(payment, at);
  return "lost";
}

const takenOf = (stands: Awaited<ReturnType<typeof howItStands>>): Taken =>
  stands === "captured" ? "taken" : stands === "closed" ? "lost" : "unknown";

type Last = Awaited<ReturnType<typeof getLastCall>>;

/** The last request again, under its key, where it was never answered and still asks for what is wanted. */
function intend(
  { id: paymentId, providerRef, amountCents }: OnlinePayment,
  last: Last,
): Promise<ProviderCall> {
  const request = { payment_intent: providerRef, amount_to_capture: amountCents };
  if (last?.state === "pending" && last.fresh && last.request.amount_to_capture === amountCents)
    return Promise.resolve(last);
  const key = `capture:${paymentId}:${(last?.count ?? 0) + 1}`;
  return db.transaction((tx) => intendCall(tx, { kind: "capture", paymentId, key, request }));
}

async function lose({ id: paymentId, orderId }: OnlinePayment, at: Date): Promise<void> {
  await db.transaction(async (tx) => {
    const order = await lockPaying(tx, { orderId });
    await tellPaymentNeeded(tx, order.id, paymentId, at);
    await releasePayment(tx, paymentId, at);
  });
}
