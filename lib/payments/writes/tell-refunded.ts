import { sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { tellCustomer } from "@/lib/outbox/writes/tell-customer";

/**
 * Money has gone back: its customer is told of the amount, once a refund. Only where he was not told of it when it was
 * decided: whoever cancels is told that what he paid comes back, and what head office does at the provider's says nothing.
 */
export async function tellRefunded(tx: Transaction, refundId: string): Promise<void> {
  const [refund] = await tx.execute<{ orderId: string; amountCents: number }>(sql`
    select p.order_id as "orderId", r.amount_cents as "amountCents" from refunds r join payments p on p.id = r.payment_id
    where r.id = ${refundId} and (r.dedupe_key like 'order:%:cancelled:%' or r.dedupe_key like 'provider:%')`);
  if (!refund) return;
  const { orderId, amountCents } = refund;
  await tellCustomer(tx, "order_refunded", [
    { orderId, fact: `refund:${refundId}:done`, payload: { amountCents, reason: "refunded" } },
  ]);
}
