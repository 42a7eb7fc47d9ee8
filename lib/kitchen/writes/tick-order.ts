import "server-only";
import { sql } from "drizzle-orm";
import type { Actor } from "@/lib/actor";
import { hint } from "@/lib/outbox/writes/hint";
import { Refusal } from "@/lib/refusal";
import { now } from "@/lib/server/clock";
import { db } from "@/lib/server/db";

/**
 * The bench has made all of an order: every dish of it is ticked off in one tap; what is only put beside it is not.
 * @throws Refusal not_found or status_moved.
 */
export async function tickOrder(
  { orderId, outletIds }: { orderId: string; outletIds: readonly string[] },
  who: Actor,
  at: Date = now(),
): Promise<void> {
  await db.transaction(async (tx) => {
    const [order] = await tx.execute<{ outlet_id: string; status: string }>(sql`
      select outlet_id, status from orders where id = ${orderId}
        and outlet_id = any(${sql.param([...outletIds])}::uuid[]) for share`);
    if (!order) throw new Refusal("not_found");
    if (order.status !== "preparing") throw new Refusal("status_moved", { status: order.status });
    await tx.execute(sql`
      insert into kitchen_ticks (line_id, unit, ticked_by, at)
      select l.id, u.unit, ${who.userId}, ${at.toISOString()}::timestamptz
      from order_lines l join order_revisions r on r.id = l.revision_id and r.state = 'current'
      cross join lateral generate_series(1, l.quantity) as u(unit)
      where l.order_id = ${orderId} and exists (select 1 from order_line_parts t join items i on i.id = t.item_id
        join products p on p.id = i.product_id where t.line_id = l.id and p.kind in ('pizza', 'starter'))
      on conflict do nothing`);
    await hint(tx, `orders:${order.outlet_id}`);
  });
}
