import { listOpenPayments } from "@/lib/payments/queries/get-payment";
import { Refusal } from "@/lib/refusal";
import { now } from "@/lib/server/clock";
import { getPaying } from "../queries/get-paying";
import { closeSession } from "./close-session";
import { type Checkout, openCheckout } from "./open-checkout";

/**
 * A payment failed or was given up, and the customer tries again: on a new page, once nobody can pay on the old one.
 * @throws Refusal not_found, payment_too_late, payment_unavailable
 */
export async function retryPayment(token: string, at: Date = now()): Promise<Checkout> {
  const order = await getPaying({ token });
  for (const payment of await listOpenPayments(order.id)) {
    const closing = await closeSession(payment.id, at);
    if (closing === "paid") return { to: "tracking" };
    if (closing === "unknown") throw new Refusal("payment_unavailable");
  }
  return openCheckout(token, at);
}
