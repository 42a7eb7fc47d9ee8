import { sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { system } from "@/lib/actor";
import { sealMoney } from "@/lib/fiscal/writes/seal-money";
import { hint } from "@/lib/outbox/writes/hint";

/** The money of an order moved at the provider's: it is written into the fiscal journal, and the screens of customer and outlet hear of it. */
export async function toldMoney(
  tx: Transaction,
  refund: { id: string } | { ref: string },
  at: Date,
): Promise<void> {
  const here = "id" in refund ? sql`r.id = ${refund.id}` : sql`r.provider_ref = ${refund.ref}`;
  const [order] = await tx.execute<{ id: string; outletId: string; token: string }>(sql`
    select o.id, o.outlet_id as "outletId", o.public_token as token from refunds r
    join payments p on p.id = r.payment_id join orders o on o.id = p.order_id where ${here}`);
  if (!order) return;
  await hint(tx, `orders:${order.outletId}`, `order:${order.token}`);
  await sealMoney(tx, order.id, system, at);
}
