import { sql } from "drizzle-orm";
import type { RefundWay } from "@/db/enums";
import type { Actor } from "@/lib/actor";
import { record } from "@/lib/audit/writes/record";
import { sealMoney } from "@/lib/fiscal/writes/seal-money";
import { hint } from "@/lib/outbox/writes/hint";
import { tellCustomer } from "@/lib/outbox/writes/tell-customer";
import { replaceRefund } from "@/lib/payments/writes/replace-refund";
import { Refusal } from "@/lib/refusal";
import { now } from "@/lib/server/clock";
import { db } from "@/lib/server/db";
import { bookCash } from "@/lib/till/writes/book-cash";

export type ReturnByHandInput = {
  orderId: string;
  outletIds: readonly string[];
  /** The refund the bank refused. */
  refundId: string;
  way: RefundWay;
  /** Who took it, or the transfer's reference. */
  note: string;
};

/**
 * A refund the bank refused was given in cash or by transfer: noted once, for its whole amount, and its customer is told.
 * @throws Refusal not_found, refund_given
 */
export async function returnByHand(input: ReturnByHandInput, who: Actor, at: Date = now()): Promise<void> {
  const { orderId, outletIds, refundId, way, note } = input;
  await db.transaction(async (tx) => {
    const [order] = await tx.execute<{ outletId: string; token: string }>(sql`
      select outlet_id as "outletId", public_token as token from orders
      where id = ${orderId} and outlet_id = any(${sql.param([...outletIds])}::uuid[]) for update`);
    if (!order) throw new Refusal("not_found");
    const given = await replaceRefund(tx, { orderId, refundId, way, note }, who, at);
    if (!given) return;
    const { id, amountCents } = given;
    const about = { subject: "order", subjectId: orderId, outletId: order.outletId };
    const after = { amountCents, way, note, insteadOf: refundId };
    await record(tx, { action: "returnByHand", ...about, after }, who, at);
    await hint(tx, `orders:${order.outletId}`, `order:${order.token}`);
    await tellCustomer(tx, "order_refunded", [
      { orderId, fact: `refund:${id}:done`, payload: { amountCents, reason: way } },
    ]);
    await bookCash(tx, { orderId }, who, at);
    await sealMoney(tx, orderId, who, at);
  });
}
