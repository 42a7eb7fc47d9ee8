import { sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import type { RefundKind } from "@/db/enums";
import type { Actor } from "@/lib/actor";
import { Refusal } from "@/lib/refusal";
import { spreadRefund } from "../settlement";
import { requestRefund } from "./request-refund";

export type Giving = {
  orderId: string;
  /** All that is left when left out. */
  amountCents?: number;
  /** Where goodwill shown earlier left less than that, what is left. */
  atMost?: true;
  kind?: RefundKind;
  reason: string;
  /** One reason to give money back, one refund of each payment: `<key>:<payment>`. */
  key: string;
};

/**
 * Gives back money of an order whose row the caller holds locked, over all that was paid for it, the latest first.
 * @returns cents given back.
 * @throws Refusal refund_exceeds when that much was not paid, or is on its way back already.
 */
export async function refundAcross(tx: Transaction, giving: Giving, who: Actor, at: Date): Promise<number> {
  const { orderId, kind, reason, key } = giving;
  const payments = await tx.execute<{ id: string; leftCents: number }>(sql`
    select id, amount_cents - refunded_cents as "leftCents" from payments
    where order_id = ${orderId} and status = 'captured' and amount_cents > refunded_cents order by captured_at, id for update`);
  const left = payments.reduce((sum, { leftCents }) => sum + leftCents, 0);
  const asked = giving.amountCents ?? left;
  const amountCents = giving.atMost ? Math.min(asked, left) : asked;
  if (amountCents > left) throw new Refusal("refund_exceeds");
  // A handful at most: an order is seldom paid in more than two parts.
  for (const part of spreadRefund([...payments], amountCents)) {
    const { id: paymentId } = part.payment;
    const request = {
      paymentId,
      amountCents: part.amountCents,
      kind,
      reason,
      dedupeKey: `${key}:${paymentId}`,
    };
    await requestRefund(tx, request, who, at);
  }
  return amountCents;
}
