import { sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import type { OrderStatus } from "@/db/enums";
import type { Actor } from "@/lib/actor";
import { record } from "@/lib/audit/writes/record";
import { hint } from "@/lib/outbox/writes/hint";
import { printTicket } from "@/lib/printing/writes/print-ticket";
import { Refusal } from "@/lib/refusal";
import { isEnded } from "../status";

type Row = { outlet_id: string; public_token: string; status: OrderStatus; stamped: boolean };

/**
 * Stamps the moment the kitchen takes a placed order in charge, once: it is a moment of its own, not a move.
 * Locks the order. A second call finds it stamped and does nothing.
 * @throws Refusal not_found, already_ended or status_moved when it is no longer waiting.
 */
export async function takeInCharge(
  tx: Transaction,
  { orderId, outletIds }: { orderId: string; outletIds: readonly string[] },
  who: Actor,
  at: Date,
): Promise<void> {
  const [order] = await tx.execute<Row>(sql`
    with standing as (
      select id, outlet_id, public_token, status from orders
      where id = ${orderId} and outlet_id = any(${sql.param([...outletIds])}::uuid[]) for update
    ), stamped as (
      update orders o set accepted_at = ${at.toISOString()}::timestamptz, accepted_by = ${who.userId}::uuid
      from standing s where o.id = s.id and s.status = 'placed' and o.accepted_at is null returning o.id
    )
    select s.outlet_id, s.public_token, s.status, exists (select 1 from stamped) as stamped from standing s`);
  if (!order) throw new Refusal("not_found");
  if (isEnded(order.status)) throw new Refusal("already_ended", { status: order.status });
  if (order.status !== "placed") throw new Refusal("status_moved", { status: order.status });
  if (!order.stamped) return;
  await record(
    tx,
    { action: "acceptOrder", subject: "order", subjectId: orderId, outletId: order.outlet_id },
    who,
    at,
  );
  await hint(tx, `orders:${order.outlet_id}`, `order:${order.public_token}`);
  await printTicket(tx, orderId, `ticket:${orderId}:accepted`, who, at);
}
