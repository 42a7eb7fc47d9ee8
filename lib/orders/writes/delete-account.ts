import { customer } from "@/lib/actor";
import { record } from "@/lib/audit/writes/record";
import { anonymise } from "@/lib/customers/writes/anonymise";
import { forgetCare, logRequest } from "@/lib/customers/writes/care";
import { checkPassword } from "@/lib/customers/writes/check-password";
import { now } from "@/lib/server/clock";
import { db } from "@/lib/server/db";
import { whoseOrders } from "../queries/whose-orders";
import { eraseOrders } from "./erase-orders";

type DeleteInput = { customerId: string; sessionId: string; password: string };

/**
 * Deletes an account: its person is made anonymous, in its orders too, and what the tax office must find stays: documents name
 * nobody. A company's details stay on orders that were invoiced to it.
 * @throws Refusal `not_found` | `slow_down` | `wrong_password` | `order_under_way`
 */
export async function deleteAccount(input: DeleteInput, at: Date = now()): Promise<void> {
  const { email, claimedEmail } = await checkPassword(input, at);
  const { customerId } = input;
  await db.transaction(async (tx) => {
    const emails = [email, claimedEmail].flatMap((one) => (one ? [one.toLowerCase()] : []));
    const orders = await eraseOrders(tx, {
      whose: whoseOrders({ id: customerId, email }),
      customerId,
      emails,
    });
    await forgetCare(tx, { phone: null, customerId }, at);
    await logRequest(tx, "erasure", { phone: null, customerId }, null, at);
    await anonymise(tx, customerId, at);
    const about = { subject: "customer", subjectId: customerId, outletId: null };
    await record(tx, { action: "deleteAccount", ...about, after: { orders } }, customer, at);
  });
}
