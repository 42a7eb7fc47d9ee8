import "server-only";
import { sql } from "drizzle-orm";
import type { Actor } from "@/lib/actor";
import { moveOrder } from "@/lib/orders/writes/move-order";
import { Refusal } from "@/lib/refusal";
import { now } from "@/lib/server/clock";
import { db } from "@/lib/server/db";
import { type Loaded, labelsMissing } from "../boxes";
import { labelsOf } from "../queries/labels-of";

type Held = { id: string; number: number; ready: boolean; labels: number[] };

/**
 * The courier leaves with what is ready of what he took, every box of it ticked off; what went back to the kitchen or was not
 * boxed yet is free for others again.
 * @returns ids of the orders under way.
 * @throws Refusal nothing_to_take when he has nothing to leave with, box_missing when a label was not ticked off.
 */
export async function leaveOutlet(
  { outletIds, loaded }: { outletIds: readonly string[]; loaded: readonly Loaded[] },
  who: Actor & { userId: string },
  at: Date = now(),
): Promise<string[]> {
  return db.transaction(async (tx) => {
    const orders = await tx.execute<Held>(sql`
      select o.id, o.number, o.status = 'ready' as ready, array(select unnest(p.labels)) as labels
      from orders o cross join lateral (${labelsOf(sql`o`)}) p
      where o.outlet_id = any(${sql.param([...outletIds])}::uuid[])
        and o.id in (select order_id from deliveries where courier_id = ${who.userId} and state = 'assigned')
      order by o.id for update of o`);
    const taken = orders.filter(({ ready }) => ready);
    const ids = taken.map(({ id }) => id);
    if (ids.length === 0) throw new Refusal("nothing_to_take");
    refuseMissing(taken, loaded);
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

function refuseMissing(taken: readonly Held[], loaded: readonly Loaded[]): void {
  for (const { id, number, labels } of taken) {
    const ticked = loaded.find(({ orderId }) => orderId === id)?.labels ?? [];
    const missing = labelsMissing(labels, ticked);
    if (missing.length > 0) throw new Refusal("box_missing", { number, count: missing.length }, "loaded");
  }
}
