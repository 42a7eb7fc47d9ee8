import { type SQL, sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { forgetRecipients } from "@/lib/outbox/writes/forget-recipients";
import { Refusal } from "@/lib/refusal";
import { eraseReviews } from "@/lib/reviews/writes/forget-reviews";
import { endings } from "../status";

/**
 * Takes a person out of his orders, in the caller's transaction: what the tax office must find stays and names nobody. A
 * company's details stay on orders that were invoiced to it.
 * @param whose picks them out of the orders `o`.
 * @returns how many orders. @throws Refusal `order_under_way`
 */
export async function eraseOrders(
  tx: Transaction,
  { whose, customerId, emails }: { whose: SQL; customerId: string | null; emails: readonly string[] },
): Promise<number> {
  const orders = await tx.execute<{ id: string; ended: boolean }>(sql`
    select o.id, o.status = any(${sql.param([...endings])}::text[]) as ended from orders o
    where ${whose} order by o.id for update`);
  if (orders.some(({ ended }) => !ended)) throw new Refusal("order_under_way");
  const orderIds = orders.map(({ id }) => id);
  await tx.execute(sql`
    update orders set contact_name = '', contact_phone = '', contact_email = null, address_extra = '', kitchen_note = '',
      courier_note = '', told_by = 'mail', address_line = case when address_line is null then null else '' end,
      lat = null, lng = null, customer_id = coalesce(${customerId}::uuid, customer_id)
    where id = any(${sql.param(orderIds)}::uuid[])`);
  await tx.execute(sql`delete from order_allergies where order_id = any(${sql.param(orderIds)}::uuid[])`);
  await tx.execute(sql`delete from door_proofs where order_id = any(${sql.param(orderIds)}::uuid[])`);
  await eraseReviews(tx, orderIds);
  await forgetRecipients(tx, { orderIds, emails });
  return orderIds.length;
}
