import "server-only";
import { sql } from "drizzle-orm";
import type { Actor } from "@/lib/actor";
import { moveOrder } from "@/lib/orders/writes/move-order";
import { Refusal } from "@/lib/refusal";
import { now } from "@/lib/server/clock";
import { db } from "@/lib/server/db";

/**
 * The courier leaves with what is ready of what he took; what went back to the kitchen or was not boxed yet is free for
 * others again.
 * @returns ids of the orders under way. @throws Refusal nothing_to_take when he has nothing to leave with.
 */
export async function leaveOutlet(
  { outletIds }: { outletIds: readonly string[] },
  who: Actor & { userId: string },
  at: Date = now(),
): Promise<string[]> {
  return db.transaction(async (tx) => {
    const orders = await tx.execute<{ id: string; ready: boolean }>(sql`
      select o.id, o.status = 'ready' as ready from orders o
      where o.outlet_id = any(${sql.param([...outletIds])}::uuid[])
        and o.id in (select order_id from deliveries where courier_id = ${who.userId} and state = 'assigned')
      order by o.id for update`);
    const ids = orders.filter(({ ready }) => ready).map(({ id }) => id);
    if (ids.length === 0) throw new Refusal("nothing_to_take");
    const when = sql`${at.toISOString()}::timestamptz`;
    // Read again under the lock: the dispatcher may have taken one back between the two.
    const left = await tx.execute<{ order_id: string }>(sql`
      update deliveries set state = 'under_way', left_at = ${when}
      where order_id = any(${sql.param(ids)}::uuid[]) and courier_id = ${who.userId} and state = 'assigned' returning order_id`);
    if (left.length < ids.length) throw new Refusal("status_moved", { status: "ready" });
    await tx.execute(sql`
      update deliveries set state = 'released', ended_at = ${when}
      where order_id = any(${sql.param(orders.filter(({ ready }) => !ready).map(({ id }) => id))}::uuid[])
        and courier_id = ${who.userId} and state = 'assigned'`);
    for (const orderId of ids) await moveOrder(tx, { orderId, outletIds, move: "leave" }, who, at);
    return ids;
  });
}
