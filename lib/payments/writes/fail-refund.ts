import { sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";

/** The provider refuses to give this money back, for good: it is ours to give back in another way. */
export async function failRefund(tx: Transaction, refundId: string, at: Date): Promise<void> {
  await tx.execute(sql`
    with failed as (
      update refunds set status = 'failed', settled_at = ${at.toISOString()}::timestamptz
      where id = ${refundId} and status = 'pending' returning payment_id, amount_cents
    )
    update payments p set refunded_cents = p.refunded_cents - f.amount_cents from failed f where p.id = f.payment_id`);
}
