import { sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import type { RefundKind, RefundWay } from "@/db/enums";
import type { Actor } from "@/lib/actor";
import { newId } from "@/lib/ids";
import { Refusal } from "@/lib/refusal";
import { isOwed } from "../queries/is-owed";

export type Replacement = { orderId: string; refundId: string; way: RefundWay; note: string };

type Failed = { paymentId: string; kind: RefundKind; amountCents: number; owed: boolean };
type Known = { actorId: string | null; way: RefundWay };

/**
 * Money the bank refused to take back was given in another way: the same amount, of the same payment, once. The order's row is
 * the caller's; the payment's is locked here.
 * @returns the new refund and its amount; null when the same colleague has noted the same already.
 * @throws Refusal not_found, refund_given
 */
export async function replaceRefund(
  tx: Transaction,
  { orderId, refundId, way, note }: Replacement,
  who: Actor,
  at: Date,
): Promise<{ id: string; amountCents: number } | null> {
  const [failed] = await tx.execute<Failed>(sql`
    select p.id as "paymentId", r.kind, r.amount_cents as "amountCents", ${isOwed(sql`r`, sql`p`)} as owed
    from refunds r join payments p on p.id = r.payment_id
    where r.id = ${refundId} and p.order_id = ${orderId} for update of p`);
  if (!failed) throw new Refusal("not_found");
  if (!failed.owed) {
    const [known] = await tx.execute<Known>(
      sql`select actor_id as "actorId", way from refunds where instead_of = ${refundId}`,
    );
    if (known?.actorId === who.userId && known?.way === way) return null;
    throw new Refusal("refund_given");
  }
  const id = newId();
  const { paymentId, kind, amountCents } = failed;
  await tx.execute(sql`
    with given as (
      update payments set refunded_cents = refunded_cents + ${amountCents} where id = ${paymentId}
    )
    insert into refunds (id, payment_id, provider_ref, kind, status, amount_cents, reason, dedupe_key, actor_id, instead_of, way,
      note, settled_at)
    values (${id}, ${paymentId}, ${`${way}:${id}`}, ${kind}, 'succeeded', ${amountCents}, 'by_hand', ${`instead:${refundId}`},
      ${who.userId}, ${refundId}, ${way}, ${note}, ${at.toISOString()}::timestamptz)`);
  return { id, amountCents };
}
