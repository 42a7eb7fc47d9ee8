import type Stripe from "stripe";
import { sessionGraceMinutes } from "@/lib/payments/deadlines";
import { getLastCall } from "@/lib/payments/queries/get-call";
import { getPayment, type OnlinePayment } from "@/lib/payments/queries/get-payment";
import { sessionTold } from "@/lib/payments/told";
import { closePayment } from "@/lib/payments/writes/close-payment";
import { intendCall } from "@/lib/payments/writes/intend-call";
import { recordCall } from "@/lib/payments/writes/record-call";
import { db } from "@/lib/server/db";
import { type Answer, askStripe } from "@/lib/server/stripe";
import { addMinutes } from "@/lib/time";
import { openSession } from "./open-session";
import { settlePayment } from "./settle-payment";

/** `closed`: nobody can pay there any more · `paid`: somebody had (or let it be authorised), and it is settled · `unknown`: the provider does not say. */
export type Closing = "closed" | "paid" | "unknown";

/**
 * Closes the page of a payment at the provider, so that what it was for may be given up or paid otherwise. If somebody
 * paid there a moment earlier, that is settled instead.
 */
export async function closeSession(paymentId: string, at: Date): Promise<Closing> {
  const payment = await learnSession(paymentId, at);
  if (!payment || payment.status === "cancelled" || payment.status === "failed") return "closed";
  if (payment.status === "captured" || payment.status === "authorised") return "paid";
  // A page whose address nobody was ever given cannot be paid; should it exist, a job finds and closes it later.
  if (!payment.sessionRef) return "closed";
  for (let attempt = 0; attempt < 2; attempt += 1) {
    const answer = await expire(payment.id, payment.sessionRef, at);
    if (answer.ok) {
      const closing = await settle(answer.value, at);
      return closing === "open" ? "unknown" : closing;
    }
    if (answer.trouble === "silent") break;
    const closing = await look(payment.id, payment.sessionRef, at);
    if (closing !== "open") return closing;
  }
  return isPastItsEnd(payment, at) ? "closed" : "unknown";
}

/** A payment whose page may have been made without our hearing of it: the same request again tells its name. */
async function learnSession(paymentId: string, at: Date): Promise<OnlinePayment | null> {
  const payment = await getPayment(paymentId);
  if (payment?.status !== "pending" || payment.sessionRef) return payment;
  const call = await getLastCall({ kind: "create_session", paymentId });
  if (call?.state === "pending") await openSession(call, at);
  return getPayment(paymentId);
}

/** The provider closes its pages by itself: then it need not be asked, and money that came is found when it answers again. */
const isPastItsEnd = ({ sessionExpiresAt }: OnlinePayment, at: Date): boolean =>
  at.getTime() > addMinutes(sessionExpiresAt, sessionGraceMinutes).getTime();

async function expire(
  paymentId: string,
  sessionRef: string,
  at: Date,
): Promise<Answer<Stripe.Checkout.Session>> {
  const call = await db.transaction(async (tx) => {
    const last = await getLastCall({ kind: "expire_session", paymentId }, tx);
    if (last?.state === "pending") return last;
    const key = `expire_session:${paymentId}:${(last?.count ?? 0) + 1}`;
    return intendCall(tx, { kind: "expire_session", paymentId, key, request: { session: sessionRef } });
  });
  const { idempotencyKey } = call;
  const answer = await askStripe("expire_session", (stripe) =>
    stripe.checkout.sessions.expire(sessionRef, {}, { idempotencyKey }),
  );
  // Silence leaves the request pending: whoever closes this page next makes it again with the same key.
  const state = answer.ok ? "done" : answer.trouble === "silent" ? "pending" : "failed";
  const error = answer.ok ? undefined : answer.code;
  await db.transaction((tx) => recordCall(tx, { callId: call.id, state, error }, at));
  return answer;
}

async function look(paymentId: string, sessionRef: string, at: Date): Promise<Closing | "open"> {
  const answer = await askStripe("retrieve_session", (stripe) =>
    stripe.checkout.sessions.retrieve(sessionRef),
  );
  if (answer.ok) return settle(answer.value, at);
  if (answer.code !== "resource_missing") return "unknown";
  await db.transaction((tx) => closePayment(tx, paymentId, "cancelled"));
  return "closed";
}

async function settle(session: Stripe.Checkout.Session, at: Date): Promise<"closed" | "paid" | "open"> {
  const told = sessionTold(session);
  await settlePayment(told, at);
  return told.paid || told.authorised ? "paid" : told.closed ? "closed" : "open";
}
