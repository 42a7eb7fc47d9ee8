import { sql } from "drizzle-orm";
import { customer } from "@/lib/actor";
import { record } from "@/lib/audit/writes/record";
import { anonymise } from "@/lib/customers/writes/anonymise";
import { checkPassword } from "@/lib/customers/writes/check-password";
import { forgetRecipients } from "@/lib/outbox/writes/forget-recipients";
import { Refusal } from "@/lib/refusal";
import { now } from "@/lib/server/clock";
import { db } from "@/lib/server/db";
import { whoseOrders } from "../queries/whose-orders";
import { endings } from "../status";

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
    const orders = await tx.execute<{ id: string; ended: boolean }>(sql`
      select o.id, o.status = any(${sql.param([...endings])}::text[]) as ended from orders o
      where ${whoseOrders({ id: customerId, email })} order by o.id for update`);
    if (orders.some(({ ended }) => !ended)) throw new Refusal("order_under_way");
    const orderIds = orders.map(({ id }) => id);
    await tx.execute(sql`
      update orders set contact_name = '', contact_phone = '', contact_email = null, address_extra = '', kitchen_note = '',
        courier_note = '', told_by = 'mail', address_line = case when address_line is null then null else '' end,
        lat = null, lng = null, customer_id = ${customerId}
      where id = any(${sql.param(orderIds)}::uuid[])`);
    await tx.execute(sql`delete from order_allergies where order_id = any(${sql.param(orderIds)}::uuid[])`);
    const emails = [email, claimedEmail].flatMap((one) => (one ? [one.toLowerCase()] : []));
    await forgetRecipients(tx, { orderIds, emails });
    await anonymise(tx, customerId, at);
    const about = { subject: "customer", subjectId: customerId, outletId: null };
    await record(tx, { action: "deleteAccount", ...about, after: { orders: orderIds.length } }, customer, at);
  });
}
