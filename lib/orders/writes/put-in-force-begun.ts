import { sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";

/** A revision becomes the one the kitchen goes on with; time and way stay as they are. The caller holds the order's row locked. */
export async function putInForceBegun(
  tx: Transaction,
  { orderId, revisionId }: { orderId: string; revisionId: string },
  at: Date,
): Promise<void> {
  await tx.execute(
    sql`update order_revisions set state = 'superseded' where order_id = ${orderId} and state = 'current'`,
  );
  await tx.execute(sql`
    with promoted as (
      update order_revisions set state = 'current' where id = ${revisionId} and state = 'proposed' returning total_cents
    )
    update orders o set total_cents = promoted.total_cents, changed_at = ${at.toISOString()}::timestamptz
    from promoted where o.id = ${orderId}`);
}
