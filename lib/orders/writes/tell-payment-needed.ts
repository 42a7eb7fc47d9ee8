import { sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { system } from "@/lib/actor";
import { record } from "@/lib/audit/writes/record";
import { hint } from "@/lib/outbox/writes/hint";
import { tellCustomer } from "@/lib/outbox/writes/tell-customer";

type Row = { outletId: string; token: string };

/**
 * What an order that stands was to be paid by is gone: the bank let go of it, or would not give it. The kitchen cannot start it;
 * its customer is asked to pay again, online or on receipt. Of what we let go of ourselves nobody is told.
 */
export async function tellPaymentNeeded(
  tx: Transaction,
  orderId: string,
  paymentId: string,
  at: Date,
): Promise<void> {
  const [order] = await tx.execute<Row>(sql`
    select o.outlet_id as "outletId", o.public_token as token from orders o join payments p on p.order_id = o.id
    where o.id = ${orderId} and o.status = 'placed' and o.payment_plan = 'online' and p.id = ${paymentId}
      and p.released_at is null`);
  if (!order) return;
  const about = { subject: "payment", subjectId: paymentId, outletId: order.outletId };
  await record(tx, { action: "losePayment", ...about }, system, at);
  await tellCustomer(tx, "payment_needed", [{ orderId, fact: `payment:${paymentId}:needed` }]);
  await hint(tx, `orders:${order.outletId}`, `order:${order.token}`);
}
