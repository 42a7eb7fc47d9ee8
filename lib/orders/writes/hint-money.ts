import { sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { hint } from "@/lib/outbox/writes/hint";

/** Tells the customer's and the outlet's screens that the money of an order moved. */
export async function hintMoney(tx: Transaction, refund: { id: string } | { ref: string }): Promise<void> {
  const here = "id" in refund ? sql`r.id = ${refund.id}` : sql`r.provider_ref = ${refund.ref}`;
  const [order] = await tx.execute<{ outletId: string; token: string }>(sql`
    select o.outlet_id as "outletId", o.public_token as token from refunds r
    join payments p on p.id = r.payment_id join orders o on o.id = p.order_id where ${here}`);
  if (order) await hint(tx, `orders:${order.outletId}`, `order:${order.token}`);
}
