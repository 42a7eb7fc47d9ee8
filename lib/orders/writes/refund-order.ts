import { sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import type { Actor } from "@/lib/actor";
import { record } from "@/lib/audit/writes/record";
import { bookAccounts } from "@/lib/companies/writes/book-accounts";
import { sealMoney } from "@/lib/fiscal/writes/seal-money";
import { hint } from "@/lib/outbox/writes/hint";
import { tellCustomer } from "@/lib/outbox/writes/tell-customer";
import { refundAcross } from "@/lib/payments/writes/refund-across";
import { Refusal } from "@/lib/refusal";
import { now } from "@/lib/server/clock";
import { db } from "@/lib/server/db";
import { bookCash } from "@/lib/till/writes/book-cash";
import { listIssued } from "@/lib/vouchers/queries/list-issued";
import type { IssuedVoucher } from "@/lib/vouchers/voucher";
import { bookVouchers } from "@/lib/vouchers/writes/book-vouchers";
import { getPaying } from "../queries/get-paying";
import { recordFee } from "./record-fee";

export type RefundOrderInput = {
  orderId: string;
  outletIds: readonly string[];
  amountCents: number;
  /** As it was paid when left out. */
  way?: "cash" | "voucher";
  reason: string;
  /** Made by the form: however often it is sent, the money goes back once. */
  requestId: string;
};

/**
 * Gives back part or all of what was paid for an order, any number of times up to what was taken. Of an order that stands it is
 * goodwill, not asked for again; of one that was cancelled it comes out of the fee that was kept.
 * @returns the vouchers given, where it goes back as such.
 * @throws Refusal not_found, refund_exceeds
 */
export async function refundOrder(
  input: RefundOrderInput,
  who: Actor,
  at: Date = now(),
): Promise<IssuedVoucher[]> {
  const { orderId, outletIds, amountCents, way, reason, requestId } = input;
  return db.transaction(async (tx) => {
    const [here] = await tx.execute(sql`
      select 1 from orders where id = ${orderId} and outlet_id = any(${sql.param([...outletIds])}::uuid[]) for update`);
    if (!here) throw new Refusal("not_found");
    const order = await getPaying({ orderId }, tx);
    const key = `refund:${requestId}`;
    if (await isKnown(tx, key)) return listIssued(tx, { orderId, key });
    const over = order.status === "cancelled" || order.status === "expired";
    const kind = over ? "return" : "goodwill";
    const { byHandCents } = await refundAcross(tx, { orderId, amountCents, kind, way, reason, key }, who, at);
    if (over) await recordFee(tx, orderId, -Math.min(amountCents, await feeOf(tx, orderId)));
    const after = { amountCents, reason, way };
    const about = { subject: "order", subjectId: orderId, outletId: order.outletId };
    await record(tx, { action: "refundOrder", ...about, after }, who, at);
    await hint(tx, `orders:${order.outletId}`, `order:${order.token}`);
    // What is put in his hand needs no message.
    if (!way)
      await tellCustomer(tx, "payment_returned", [
        { orderId, fact: `${key}:returned`, payload: { reason: "goodwill", amountCents, byHandCents } },
      ]);
    await bookVouchers(tx, { orderId }, who, at);
    await bookAccounts(tx, { orderId }, who, at);
    await bookCash(tx, { orderId }, who, at);
    await sealMoney(tx, orderId, who, at);
    return listIssued(tx, { orderId, key });
  });
}

async function isKnown(tx: Transaction, key: string): Promise<boolean> {
  const rows = await tx.execute(sql`select 1 from refunds where dedupe_key like ${`${key}:%`} limit 1`);
  return rows.length > 0;
}

async function feeOf(tx: Transaction, orderId: string): Promise<number> {
  const [fee] = await tx.execute<{ cents: number }>(sql`
    select coalesce(sum(amount_cents), 0)::int as cents from order_adjustments
    where order_id = ${orderId} and kind = 'cancellation_fee'`);
  return fee?.cents ?? 0;
}
