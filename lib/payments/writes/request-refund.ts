import { sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import type { PaymentMethod, RefundKind } from "@/db/enums";
import type { Actor } from "@/lib/actor";
import { newId } from "@/lib/ids";
import { Refusal } from "@/lib/refusal";
import { refundableCents } from "../settlement";

export type RefundRequest = {
  paymentId: string;
  amountCents: number;
  kind?: RefundKind;
  /** Not as it was paid, but so: done as soon as it is decided. */
  way?: "cash" | "voucher";
  /** A word for the books: cancelled, late, twice, excess … */
  reason: string;
  /** One reason to give money back, one refund. */
  dedupeKey: string;
};

type Row = { status: string; method: PaymentMethod; amountCents: number; refundedCents: number };

/**
 * Decides that money goes back. What was paid online is sent by a job once this has committed; what was paid by hand is
 * given back by hand, and is so from now on. The payment's row is locked: two requests never give back more than came.
 * @throws Refusal refund_exceeds
 */
export async function requestRefund(
  tx: Transaction,
  asked: RefundRequest,
  who: Actor,
  at: Date,
): Promise<void> {
  const { paymentId, amountCents, kind = "return", way, reason, dedupeKey } = asked;
  const [payment] = await tx.execute<Row>(sql`
    select status, method, amount_cents as "amountCents", refunded_cents as "refundedCents" from payments
    where id = ${paymentId} for update`);
  if (!payment) throw new Refusal("not_found");
  const known = await tx.execute(sql`select 1 from refunds where dedupe_key = ${dedupeKey}`);
  if (known.length > 0) return;
  if (amountCents <= 0 || amountCents > refundableCents(payment)) throw new Refusal("refund_exceeds");
  const id = newId();
  const online = payment.method === "online" && !way;
  await tx.execute(sql`
    with taken as (
      update payments set refunded_cents = refunded_cents + ${amountCents} where id = ${paymentId}
    )
    insert into refunds (id, payment_id, provider_ref, kind, status, amount_cents, reason, dedupe_key, actor_id, way, settled_at)
    values (${id}, ${paymentId}, ${online ? null : `${way ?? payment.method}:${id}`}, ${kind}, ${online ? "pending" : "succeeded"}, ${amountCents},
      ${reason}, ${dedupeKey}, ${who.userId}, ${way ?? null}, ${online ? null : at.toISOString()}::timestamptz)`);
  if (online) {
    await tx.execute(
      sql`select enqueue_job('send_refund', json_build_object('id', ${id}::text), null, ${`refund:${id}`})`,
    );
  }
}
