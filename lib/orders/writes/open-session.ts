import type Stripe from "stripe";
import { closePayment } from "@/lib/payments/writes/close-payment";
import type { ProviderCall } from "@/lib/payments/writes/intend-call";
import { recordCall } from "@/lib/payments/writes/record-call";
import { recordSession } from "@/lib/payments/writes/record-session";
import { db } from "@/lib/server/db";
import { askStripe } from "@/lib/server/stripe";

/**
 * Makes the provider's page for a payment already written down, and records it. Made again with the same key after a
 * silence or a crash, it is the same page. A payment whose page is refused has failed: nobody was ever shown it.
 * @returns its address, or null when there is none (yet).
 */
export async function openSession(call: ProviderCall, at: Date): Promise<string | null> {
  const request = call.request as Stripe.Checkout.SessionCreateParams;
  const { paymentId, idempotencyKey } = call;
  const answer = await askStripe("create_session", (stripe) =>
    stripe.checkout.sessions.create(request, { idempotencyKey }),
  );
  return db.transaction(async (tx) => {
    if (answer.ok) {
      const { id: sessionRef, url } = answer.value;
      await recordSession(tx, { paymentId, sessionRef, url });
      await recordCall(tx, { callId: call.id, state: "done" }, at);
      return url;
    }
    const given = answer.trouble === "silent" ? "pending" : "failed";
    await recordCall(tx, { callId: call.id, state: given, error: answer.code }, at);
    if (given === "failed") await closePayment(tx, paymentId, "failed");
    return null;
  });
}
