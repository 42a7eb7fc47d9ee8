import { sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import type { Actor } from "@/lib/actor";
import { releaseAuthorised } from "@/lib/payments/writes/lower-authorised";
import { refundAcross } from "@/lib/payments/writes/refund-across";
import { recordFee } from "./record-fee";

/**
 * A cancelled order keeps nothing that was paid but a recorded fee: the rest goes back, in the transaction that cancels.
 * What is authorised is let go, and pages on which it could still be paid are closed, by jobs.
 * @param keepCents what is kept as a cancellation fee, at most what was paid; `all` of it, until somebody decides.
 * @returns cents kept.
 */
export async function refundPaid(
  tx: Transaction,
  { orderId, keepCents }: { orderId: string; keepCents: number | "all" },
  who: Actor,
  at: Date,
): Promise<number> {
  const [paid] = await tx.execute<{ left: number }>(sql`
    select coalesce(sum(amount_cents - refunded_cents), 0)::int as left from payments
    where order_id = ${orderId} and status = 'captured'`);
  const left = paid?.left ?? 0;
  const feeCents = keepCents === "all" ? left : Math.min(keepCents, left);
  const giving = {
    orderId,
    amountCents: left - feeCents,
    reason: "cancelled",
    key: `order:${orderId}:cancelled`,
  };
  await releaseAuthorised(tx, orderId, at);
  await refundAcross(tx, giving, who, at);
  await recordFee(tx, orderId, feeCents);
  await tx.execute(sql`
    select enqueue_job('close_page', json_build_object('id', id), null, 'page:' || id)
    from payments where order_id = ${orderId} and method = 'online' and status = 'pending'`);
  return feeCents;
}
