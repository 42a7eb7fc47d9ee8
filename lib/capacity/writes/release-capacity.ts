import { sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";

/**
 * Gives back the oven and courier places an order held. A second call finds nothing held and does nothing.
 * @param revisionId only what this revision of it holds.
 */
export async function releaseCapacity(
  tx: Transaction,
  orderId: string,
  revisionId: string | null = null,
): Promise<void> {
  await tx.execute(sql`
    with locked as (
      select h.id from capacity_holds h
      join capacity c on c.outlet_id = h.outlet_id and c.resource = h.resource and c.starts_at = h.starts_at
      where h.order_id = ${orderId} and h.state = 'held' and h.revision_id = coalesce(${revisionId}::uuid, h.revision_id)
      order by h.resource, h.starts_at for update of c, h
    ), released as (
      update capacity_holds h set state = 'released' from locked where h.id = locked.id and h.state = 'held'
      returning h.outlet_id, h.resource, h.starts_at, h.quantity
    )
    update capacity c set held = c.held - r.quantity
    from (select outlet_id, resource, starts_at, sum(quantity) as quantity from released group by 1, 2, 3) r
    where c.outlet_id = r.outlet_id and c.resource = r.resource and c.starts_at = r.starts_at`);
}
