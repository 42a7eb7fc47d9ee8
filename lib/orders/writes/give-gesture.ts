import { sql } from "drizzle-orm";
import type { Actor } from "@/lib/actor";
import { record } from "@/lib/audit/writes/record";
import { sealExchange } from "@/lib/fiscal/writes/seal-exchange";
import { formatCents } from "@/lib/money";
import { hint } from "@/lib/outbox/writes/hint";
import { Refusal } from "@/lib/refusal";
import { now } from "@/lib/server/clock";
import { db } from "@/lib/server/db";
import { recordExchange } from "@/lib/till/writes/record-exchange";
import { mostGestureCents } from "@/lib/vouchers/gesture";
import { listIssued } from "@/lib/vouchers/queries/list-issued";
import type { IssuedVoucher } from "@/lib/vouchers/voucher";
import { issueVoucher } from "@/lib/vouchers/writes/issue-voucher";

export type Gesture = {
  orderId: string;
  outletIds: readonly string[];
  amountCents: number;
  reason: string;
  /** Made by the form: however often it is sent, it is one voucher. */
  requestId: string;
};

type Row = { outletId: string; token: string; totalCents: number; givenCents: number; known: boolean };

/**
 * A voucher for who was served badly, beside whatever he paid: within what the group allows on one order.
 * @throws Refusal not_found, gesture_over
 */
export async function giveGesture(gesture: Gesture, who: Actor, at: Date = now()): Promise<IssuedVoucher[]> {
  const { orderId, outletIds, amountCents, reason, requestId } = gesture;
  return db.transaction(async (tx) => {
    const [order] = await tx.execute<Pick<Row, "outletId" | "token" | "totalCents">>(sql`
      select outlet_id as "outletId", public_token as token, total_cents as "totalCents" from orders
      where id = ${orderId} and outlet_id = any(${sql.param([...outletIds])}::uuid[]) and placed_at is not null for update`);
    if (!order) throw new Refusal("not_found");
    const [given] = await tx.execute<Pick<Row, "givenCents" | "known">>(sql`
      select coalesce(sum(amount_cents), 0)::int as "givenCents", coalesce(bool_or(id = ${requestId}), false) as known
      from till_exchanges where order_id = ${orderId}`);
    const { outletId, token, totalCents } = order;
    const mostCents = mostGestureCents({ totalCents, givenCents: given?.givenCents ?? 0 });
    if (!given?.known && amountCents > mostCents)
      throw new Refusal("gesture_over", { amount: formatCents(mostCents, "fr") }, "amountCents");
    const exchange = { id: requestId, outletId, kind: "gesture" as const, method: "gesture" as const };
    if (await recordExchange(tx, { ...exchange, amountCents, orderId, reason }, who, at)) {
      const origin = { kind: "gesture" as const, exchangeId: requestId };
      await issueVoucher(tx, { ...origin, outletId, amountCents }, who, at);
      const about = { subject: "order", subjectId: orderId, outletId };
      await record(tx, { action: "giveGesture", ...about, after: { amountCents, reason } }, who, at);
      await hint(tx, `orders:${outletId}`, `order:${token}`);
      const sealed = { ...origin, outletId, amountCents, method: "gesture" as const };
      await sealExchange(tx, { ...sealed, against: "voucher" }, who, at);
    }
    return listIssued(tx, { exchangeId: requestId });
  });
}
