import { sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";

/**
 * Less of an authorised payment is wanted: that much less will be taken. Where nothing is left of it, it is let go, by a job. The
 * caller holds the order's row locked.
 */
export async function lowerAuthorised(
  tx: Transaction,
  { paymentId, byCents }: { paymentId: string; byCents: number },
  at: Date,
): Promise<void> {
  const lowered = await tx.execute(sql`
    update payments set amount_cents = amount_cents - ${byCents}
    where id = ${paymentId} and status = 'authorised' and released_at is null and amount_cents > ${byCents} returning 1`);
  if (lowered.length === 0) await letGo(tx, sql`id = ${paymentId}`, at);
}

/** Nothing of what is authorised for an order is wanted any more. */
export const releaseAuthorised = (tx: Transaction, orderId: string, at: Date): Promise<void> =>
  letGo(tx, sql`order_id = ${orderId}`, at);

/** Nothing of one payment is. */
export const releasePayment = (tx: Transaction, paymentId: string, at: Date): Promise<void> =>
  letGo(tx, sql`id = ${paymentId}`, at);

async function letGo(tx: Transaction, which: ReturnType<typeof sql>, at: Date): Promise<void> {
  await tx.execute(sql`
    with released as (
      update payments set released_at = ${at.toISOString()}::timestamptz
      where ${which} and status = 'authorised' and released_at is null returning id
    )
    select enqueue_job('void_payment', json_build_object('id', id), null, 'void:' || id) from released`);
}
