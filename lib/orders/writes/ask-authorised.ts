import { getPayment, type OnlinePayment } from "@/lib/payments/queries/get-payment";
import { intentTold } from "@/lib/payments/told";
import { askStripe } from "@/lib/server/stripe";
import { type Settled, settlePayment } from "./settle-payment";

/** Asks the provider what became of what it authorised, and settles what it says. `unknown`: it does not say. */
export async function askAuthorised(
  { providerRef }: Pick<OnlinePayment, "providerRef">,
  at: Date,
): Promise<Settled> {
  if (!providerRef) return "unknown";
  const answer = await askStripe("retrieve_payment", (stripe) => stripe.paymentIntents.retrieve(providerRef));
  return answer.ok ? settlePayment(intentTold(answer.value), at) : "unknown";
}

/** The same where a rival may have been faster than what was just answered. */
export async function howItStands(paymentId: string): Promise<Settled> {
  const status = (await getPayment(paymentId))?.status;
  if (status === "authorised" || status === "captured") return status;
  return status === "pending" ? "open" : "closed";
}
