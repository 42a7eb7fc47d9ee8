import { sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import type { PaymentMethod, RefundKind } from "@/db/enums";
import type { Actor } from "@/lib/actor";
import { Refusal } from "@/lib/refusal";
import { spreadRefund, wayBack } from "../settlement";
import { lowerAuthorised } from "./lower-authorised";
import { requestRefund } from "./request-refund";

export type Giving = {
  orderId: string;
  /** All that is left when left out. */
  amountCents?: number;
  /** Where goodwill shown earlier left less than that, what is left. */
  atMost?: true;
  kind?: RefundKind;
  way?: "cash" | "voucher";
  reason: string;
  /** One reason to give money back, one refund of each payment: `<key>:<payment>`. */
  key: string;
};

/**
 * Gives back money of an order whose row the caller holds locked, over all that was paid for it, the latest first; of what is
 * authorised only, so much less will be taken.
 * @returns cents given back of money taken, and how many of them by hand, not onto a card by the provider.
 * @throws Refusal refund_exceeds when that much was not paid, or is on its way back already.
 */
export async function refundAcross(
  tx: Transaction,
  giving: Giving,
  who: Actor,
  at: Date,
): Promise<{ backCents: number; byHandCents: number }> {
  const { orderId, kind, way, reason, key } = giving;
  // Goodwill is money given back: of what is only authorised none was taken yet.
  const payments = await tx.execute<{
    id: string;
    method: PaymentMethod;
    leftCents: number;
    held: boolean;
  }>(sql`
    select id, method, amount_cents - refunded_cents as "leftCents", status = 'authorised' as held from payments
    where order_id = ${orderId} and ((status = 'captured' and amount_cents > refunded_cents)
      or (status = 'authorised' and released_at is null and ${kind !== "goodwill"}))
    order by captured_at nulls last, authorised_at, id for update`);
  const left = payments.reduce((sum, { leftCents }) => sum + leftCents, 0);
  const asked = giving.amountCents ?? left;
  const amountCents = giving.atMost ? Math.min(asked, left) : asked;
  if (amountCents > left) throw new Refusal("refund_exceeds");
  // A handful at most: an order is seldom paid in more than two parts.
  let [backCents, byHandCents] = [0, 0];
  for (const part of spreadRefund([...payments], amountCents)) {
    const { id: paymentId, held } = part.payment;
    if (held) {
      await lowerAuthorised(tx, { paymentId, byCents: part.amountCents }, at);
      continue;
    }
    const back = wayBack(part.payment.method, way);
    backCents += part.amountCents;
    if (part.payment.method !== "online" || back) byHandCents += part.amountCents;
    const request = {
      paymentId,
      amountCents: part.amountCents,
      kind,
      way: back,
      reason,
      dedupeKey: `${key}:${paymentId}`,
    };
    await requestRefund(tx, request, who, at);
  }
  return { backCents, byHandCents };
}
