import { sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { newId } from "@/lib/ids";
import { furtherRefund, type RefundStatus } from "../settlement";
import type { RefundTold } from "../told";
import { tellRefunded } from "./tell-refunded";

type Row = { id: string; paymentId: string; status: RefundStatus; amountCents: number };

/**
 * What the provider says of a refund, whoever asked for it: one made by hand in the provider's own pages is taken into
 * the books too. Old news changes nothing. A refund that failed is no longer on its way: the money is still ours to give back.
 * @returns the refund's present state, or null when its payment is none of ours.
 */
export async function recordRefund(
  tx: Transaction,
  told: RefundTold,
  at: Date,
): Promise<RefundStatus | null> {
  const payment = await lockPayment(tx, told);
  if (!payment) return null;
  const [known] = await tx.execute<Row>(sql`
    select id, payment_id as "paymentId", status, amount_cents as "amountCents" from refunds
    where provider_ref = ${told.refundRef} or (id::text = ${told.refundId} and provider_ref is null)`);
  const when = sql`${at.toISOString()}::timestamptz`;
  if (!known) {
    // Somebody decided at the provider's to give it back: it will not be asked for again.
    const id = newId();
    await tx.execute(sql`
      insert into refunds (id, payment_id, provider_ref, kind, status, amount_cents, reason, dedupe_key, settled_at)
      values (${id}, ${payment}, ${told.refundRef}, 'goodwill', ${told.status}, ${told.amountCents}, 'provider',
        ${`provider:${told.refundRef}`}, case when ${told.status} = 'pending' then null else ${when} end)`);
    if (told.status !== "failed") await addRefunded(tx, payment, told.amountCents);
    if (told.status === "succeeded") await tellRefunded(tx, id);
    return told.status;
  }
  const status = furtherRefund(known.status, told.status);
  await tx.execute(sql`
    update refunds set provider_ref = ${told.refundRef}, status = ${status},
      settled_at = case when ${status} = 'pending' then null else coalesce(settled_at, ${when}) end
    where id = ${known.id}`);
  if (status === "failed" && known.status !== "failed")
    await addRefunded(tx, known.paymentId, -known.amountCents);
  if (status === "succeeded" && known.status !== "succeeded") await tellRefunded(tx, known.id);
  return status;
}

async function lockPayment(tx: Transaction, told: RefundTold): Promise<string | null> {
  const [payment] = await tx.execute<{ id: string }>(sql`
    select p.id from payments p
    where p.provider_ref = ${told.paymentRef}
      or p.id = (select payment_id from refunds where id::text = ${told.refundId} or provider_ref = ${told.refundRef} limit 1)
    for update`);
  return payment?.id ?? null;
}

async function addRefunded(tx: Transaction, paymentId: string, cents: number): Promise<void> {
  await tx.execute(
    sql`update payments set refunded_cents = refunded_cents + ${cents} where id = ${paymentId}`,
  );
}
