import { sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { newId } from "@/lib/ids";

/** An order came to nothing: the use it took is somebody else's to have, and stamps its owner's. Once, however often it is asked. */
export async function giveUseBack(tx: Transaction, orderId: string, at: Date): Promise<void> {
  await tx.execute(sql`
    with given as (
      update promotion_uses set given_back_at = ${at.toISOString()}::timestamptz
      where order_id = ${orderId} and given_back_at is null returning promotion_id
    ), counted as (
      update promotions p set used = p.used - 1 from given where p.id = given.promotion_id returning p.kind
    )
    insert into stamp_entries (id, customer_id, order_id, kind, stamps, dedupe_key, at)
    select ${newId()}::uuid, s.customer_id, s.order_id, 'given_back', -s.stamps, replace(s.dedupe_key, ':spent:', ':back:'),
      ${at.toISOString()}::timestamptz
    from stamp_entries s, counted
    where counted.kind = 'loyalty' and s.order_id = ${orderId} and s.kind = 'spent'
    order by s.id desc limit 1`);
}
