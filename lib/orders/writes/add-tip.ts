import { sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { newId } from "@/lib/ids";

/** Left freely for the team when it is paid: part of what the order comes to, without VAT. Its row is the caller's. */
export async function addTip(tx: Transaction, orderId: string, tipCents: number): Promise<void> {
  if (tipCents === 0) return;
  await tx.execute(sql`
    with revised as (
      update order_revisions set total_cents = total_cents + ${tipCents}::int where order_id = ${orderId} and state = 'current'
      returning id
    ), left_for_us as (
      insert into order_adjustments (id, order_id, revision_id, kind, amount_cents)
      select ${newId()}::uuid, ${orderId}::uuid, id, 'tip', ${tipCents}::int from revised
    )
    update orders set total_cents = total_cents + ${tipCents}::int where id = ${orderId}`);
}
