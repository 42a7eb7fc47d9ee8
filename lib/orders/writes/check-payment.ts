import { listOpenPayments } from "@/lib/payments/queries/get-payment";
import { now } from "@/lib/server/clock";
import { getPaying } from "../queries/get-paying";
import { askPayment } from "./ask-payment";

/** Somebody came back from the provider's page: asks the provider, and settles what it says, without waiting for its word. */
export async function checkPayment(token: string, at: Date = now()): Promise<void> {
  const order = await getPaying({ token });
  for (const payment of await listOpenPayments(order.id)) await askPayment(payment.id, at);
}
