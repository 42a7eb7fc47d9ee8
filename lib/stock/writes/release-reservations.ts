import { sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";

/**
 * The order will not be made: what was held is free again. A second call finds nothing held and does nothing.
 * @param revisionId only what this revision of it holds.
 */
export async function releaseReservations(
  tx: Transaction,
  orderId: string,
  at: Date,
  revisionId: string | null = null,
): Promise<void> {
  await tx.execute(sql`
    with held as (
      select r.id, r.needed_on <= o.business_day as counted
      from stock_reservations r
      join outlets o on o.id = r.outlet_id
      join stock_levels s on s.outlet_id = r.outlet_id and s.ingredient_id = r.ingredient_id
      where r.order_id = ${orderId} and r.state = 'held' and r.revision_id = coalesce(${revisionId}::uuid, r.revision_id)
      order by r.ingredient_id for update of s, r
    ), ended as (
      update stock_reservations r set state = 'released', ended_at = ${at.toISOString()}::timestamptz
      from held where r.id = held.id and r.state = 'held'
      returning r.outlet_id, r.ingredient_id, r.quantity, held.counted
    ), freed as (
      select outlet_id, ingredient_id, sum(quantity) as quantity from ended where counted group by outlet_id, ingredient_id
    )
    update stock_levels s set reserved = s.reserved - freed.quantity
    from freed where s.outlet_id = freed.outlet_id and s.ingredient_id = freed.ingredient_id`);
}
