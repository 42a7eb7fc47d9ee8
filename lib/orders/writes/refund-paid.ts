import { sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import type { Actor } from "@/lib/actor";
import { requestRefund } from "@/lib/payments/writes/request-refund";

/**
 * A cancelled order keeps nothing that was paid online: each such payment goes back in full, in the transaction that
 * cancels. Pages on which it could still be paid are closed by a job.
 */
export async function refundPaid(tx: Transaction, orderId: string, who: Actor, at: Date): Promise<void> {
  const payments = await tx.execute<{ id: string; leftCents: number }>(sql`
    select id, amount_cents - refunded_cents as "leftCents" from payments
    where order_id = ${orderId} and method = 'online' and status = 'captured' and amount_cents > refunded_cents order by id`);
  for (const { id: paymentId, leftCents: amountCents } of payments) {
    const dedupeKey = `payment:${paymentId}:cancelled`;
    await requestRefund(tx, { paymentId, amountCents, reason: "cancelled", dedupeKey }, who, at);
  }
  await tx.execute(sql`
    select enqueue_job('close_page', json_build_object('id', id), null, 'page:' || id)
    from payments where order_id = ${orderId} and method = 'online' and status = 'pending'`);
}
