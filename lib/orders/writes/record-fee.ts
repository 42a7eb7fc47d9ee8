import { sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { newId } from "@/lib/ids";

/** What is kept of a cancelled order's money; less than 0 when some of it is given back after all. Its sum is the fee. */
export async function recordFee(tx: Transaction, orderId: string, amountCents: number): Promise<void> {
  if (amountCents === 0) return;
  await tx.execute(sql`
    insert into order_adjustments (id, order_id, revision_id, kind, amount_cents)
    select ${newId()}::uuid, order_id, id, 'cancellation_fee', ${amountCents}::int from order_revisions
    where order_id = ${orderId} and state = 'current'`);
}
