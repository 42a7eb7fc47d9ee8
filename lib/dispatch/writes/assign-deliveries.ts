import { sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import type { OrderStatus } from "@/db/enums";
import type { Actor } from "@/lib/actor";
import { record } from "@/lib/audit/writes/record";
import { newId } from "@/lib/ids";
import { hint } from "@/lib/outbox/writes/hint";
import { Refusal } from "@/lib/refusal";
import { rolesOnTheRoad } from "../roles";
import { lockOrders } from "./lock-orders";

type Assignment = {
  orderIds: readonly string[];
  outletIds: readonly string[];
  courierId: string;
  from: readonly OrderStatus[];
};

/**
 * Gives orders to a courier, all or none. The unique index on active deliveries decides who wins.
 * @throws Refusal not_found, status_moved, already_taken, or not_allowed when he is no courier of that outlet.
 */
export async function assignDeliveries(
  tx: Transaction,
  { orderIds, outletIds, courierId, from }: Assignment,
  who: Actor,
  at: Date,
): Promise<void> {
  const orders = await lockOrders(tx, orderIds, outletIds);
  for (const { mode, status } of orders) {
    if (mode !== "delivery" || !from.includes(status)) throw new Refusal("status_moved", { status });
  }
  const outlets = [...new Set(orders.map(({ outletId }) => outletId))];
  const works = await tx.execute(sql`
    select o.id from unnest(${sql.param(outlets)}::uuid[]) as o(id)
    join memberships m on (m.outlet_id = o.id or m.outlet_id is null) and m.role = any(${sql.param(rolesOnTheRoad)}::text[])
    join users u on u.id = m.user_id and u.disabled_at is null
    where u.id = ${courierId} group by o.id`);
  if (works.length < outlets.length) throw new Refusal("not_allowed");
  const taken = await tx.execute(sql`
    insert into deliveries (id, order_id, outlet_id, courier_id, state, assigned_at)
    select d.id, o.id, o.outlet_id, ${courierId}::uuid, 'assigned', ${at.toISOString()}::timestamptz
    from unnest(${sql.param(orders.map(() => newId()))}::uuid[], ${sql.param(orders.map(({ id }) => id))}::uuid[]) as d(id, order_id)
    join orders o on o.id = d.order_id
    on conflict do nothing returning id`);
  if (taken.length < orders.length) throw new Refusal("already_taken");
  for (const { id, outletId } of orders) {
    await record(
      tx,
      { action: "assignDelivery", subject: "order", subjectId: id, outletId, after: { courierId } },
      who,
      at,
    );
  }
  await hint(tx, ...outlets.map((outletId) => `orders:${outletId}` as const));
}
