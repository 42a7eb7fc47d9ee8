import { getLastCall } from "@/lib/payments/queries/get-call";
import { getPayment } from "@/lib/payments/queries/get-payment";
import { sessionTold } from "@/lib/payments/told";
import { closePayment } from "@/lib/payments/writes/close-payment";
import { db } from "@/lib/server/db";
import { askStripe } from "@/lib/server/stripe";
import { askAuthorised } from "./ask-authorised";
import { openSession } from "./open-session";
import { settlePayment } from "./settle-payment";

/** Asks the provider how a payment stands and settles what it says; a page whose making was never answered is asked for again. */
export async function askPayment(paymentId: string, at: Date): Promise<void> {
  const payment = await getPayment(paymentId);
  if (payment?.status === "authorised") await askAuthorised(payment, at);
  if (payment?.status !== "pending") return;
  const { sessionRef } = payment;
  if (!sessionRef) {
    const call = await getLastCall({ kind: "create_session", paymentId });
    if (call?.state === "pending") await openSession(call, at);
    return;
  }
  const answer = await askStripe("retrieve_session", (stripe) =>
    stripe.checkout.sessions.retrieve(sessionRef),
  );
  if (answer.ok) await settlePayment(sessionTold(answer.value), at);
  else if (answer.code === "resource_missing")
    await db.transaction((tx) => closePayment(tx, paymentId, "cancelled"));
}
