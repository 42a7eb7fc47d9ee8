import "server-only";
import { sql } from "drizzle-orm";
import type { Actor } from "@/lib/actor";
import { record } from "@/lib/audit/writes/record";
import { hint } from "@/lib/outbox/writes/hint";
import { Refusal } from "@/lib/refusal";
import { now } from "@/lib/server/clock";
import { db } from "@/lib/server/db";
import { lockOrders } from "./lock-orders";

/**
 * An order given to a courier is free again, as long as he has not left. `courierId`: only if it is his own.
 * @throws Refusal not_found, or status_moved when he left, gave it back or never had it.
 */
export async function takeBackDelivery(
  {
    orderId,
    outletIds,
    courierId,
  }: { orderId: string; outletIds: readonly string[]; courierId: string | null },
  who: Actor,
  at: Date = now(),
): Promise<void> {
  await db.transaction(async (tx) => {
    const [order] = await lockOrders(tx, [orderId], outletIds);
    const [freed] = await tx.execute<{ courier_id: string; outlet_id: string }>(sql`
      update deliveries set state = 'released', ended_at = ${at.toISOString()}::timestamptz
      where order_id = ${orderId} and state = 'assigned' and courier_id = coalesce(${courierId}::uuid, courier_id)
      returning courier_id, outlet_id`);
    if (!freed) throw new Refusal("status_moved", { status: order?.status ?? "" });
    const before = { courierId: freed.courier_id };
    await record(
      tx,
      { action: "takeBackDelivery", subject: "order", subjectId: orderId, outletId: freed.outlet_id, before },
      who,
      at,
    );
    await hint(tx, `orders:${freed.outlet_id}`);
  });
}
