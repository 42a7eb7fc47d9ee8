import "server-only";
import { sql } from "drizzle-orm";
import { system } from "@/lib/actor";
import { record } from "@/lib/audit/writes/record";
import { moveOrder } from "@/lib/orders/writes/move-order";
import { hint } from "@/lib/outbox/writes/hint";
import { Refusal } from "@/lib/refusal";
import { now } from "@/lib/server/clock";
import { db } from "@/lib/server/db";
import { rolesOnTheRoad } from "../roles";
import { endDelivery } from "./end-delivery";
import { lockOrders } from "./lock-orders";

/** Why an order came back: its courier's account was closed, or he rides there no more. */
const reason = "courier_gone";

type Left = { orderId: string; outletId: string; courierId: string; state: "assigned" | "under_way" };

/**
 * What somebody still had to deliver who may not ride there any more is free again: asked right after an account was closed or a
 * post taken away, and every minute, so that nothing slips between two hands.
 * @returns how many orders.
 */
export async function handBackRounds(at: Date = now()): Promise<number> {
  const left = await db.execute<Left>(sql`
    select d.order_id as "orderId", d.outlet_id as "outletId", d.courier_id as "courierId", d.state from deliveries d
    where d.state in ('assigned', 'under_way') and not exists (
      select from users u join memberships m on m.user_id = u.id
      where u.id = d.courier_id and u.disabled_at is null and (m.outlet_id = d.outlet_id or m.outlet_id is null)
        and m.role = any(${sql.param(rolesOnTheRoad)}::text[]))
    order by d.order_id`);
  let freed = 0;
  for (const one of left) if (await handBack(one, at)) freed += 1;
  return freed;
}

/** False where the delivery ended meanwhile. */
async function handBack({ orderId, outletId, courierId, state }: Left, at: Date): Promise<boolean> {
  try {
    await db.transaction(async (tx) => {
      if (state === "under_way") {
        await moveOrder(tx, { orderId, outletIds: [outletId], move: "comeBack", reason }, system, at);
        await endDelivery(tx, { orderId, courierId, state: "released", note: reason }, at);
        return;
      }
      await lockOrders(tx, [orderId], [outletId]);
      const freed = await tx.execute(sql`
        update deliveries set state = 'released', ended_at = ${at.toISOString()}::timestamptz
        where order_id = ${orderId} and courier_id = ${courierId} and state = 'assigned' returning id`);
      if (freed.length === 0) throw new Refusal("status_moved");
      const entry = { action: "takeBackDelivery", subject: "order", subjectId: orderId, outletId };
      await record(tx, { ...entry, before: { courierId }, after: { reason } }, system, at);
      await hint(tx, `orders:${outletId}`);
    });
    return true;
  } catch (error) {
    if (error instanceof Refusal) return false;
    throw error;
  }
}
