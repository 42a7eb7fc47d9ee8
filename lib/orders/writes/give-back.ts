import { sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { system } from "@/lib/actor";
import { hint } from "@/lib/outbox/writes/hint";
import { tellCustomer } from "@/lib/outbox/writes/tell-customer";
import { promisedOf } from "@/lib/payments/queries/get-due";
import { lowerAuthorised } from "@/lib/payments/writes/lower-authorised";
import { requestRefund } from "@/lib/payments/writes/request-refund";
import type { PayingOrder } from "../queries/get-paying";

export type GivenBack = "late" | "cancelled" | "excess" | "change_started" | "change_void";

/** Money came that this order has no use for: it goes back and its customer is told; it is never kept in silence. */
export async function giveBack(
  tx: Transaction,
  order: PayingOrder,
  { paymentId, amountCents, reason }: { paymentId: string; amountCents: number; reason: GivenBack },
  at: Date,
): Promise<void> {
  const held = await isHeld(tx, paymentId);
  if (held) await lowerAuthorised(tx, { paymentId, byCents: amountCents }, at);
  else {
    const dedupeKey = `payment:${paymentId}:${reason}`;
    await requestRefund(tx, { paymentId, amountCents, reason, dedupeKey }, system, at);
  }
  await hint(tx, `order:${order.token}`, `orders:${order.outletId}`);
  const fact = `payment:${paymentId}:returned`;
  const payload = { reason, amountCents, held };
  await tellCustomer(tx, "payment_returned", [{ orderId: order.id, fact, payload }]);
}

/** What was authorised has been taken: more than the order has use for by now goes back. */
export async function giveExcessBack(
  tx: Transaction,
  order: PayingOrder,
  { paymentId, amountCents }: { paymentId: string; amountCents: number },
  at: Date,
): Promise<void> {
  const over = order.status === "cancelled" || order.status === "expired";
  const [row] = await tx.execute<{ excess: number }>(sql`
    select (${promisedOf(sql`o`)} - o.total_cents)::int as excess from orders o where o.id = ${order.id}`);
  const excessCents = over ? amountCents : Math.min(amountCents, row?.excess ?? 0);
  if (excessCents > 0)
    await giveBack(tx, order, { paymentId, amountCents: excessCents, reason: uselessFor(order) }, at);
}

async function isHeld(tx: Transaction, paymentId: string): Promise<boolean> {
  const rows = await tx.execute(
    sql`select 1 from payments where id = ${paymentId} and status = 'authorised'`,
  );
  return rows.length > 0;
}

/** Why money that came for the order itself is of no use. */
export const uselessFor = ({ status }: Pick<PayingOrder, "status">): GivenBack =>
  status === "cancelled" ? "cancelled" : status === "expired" ? "late" : "excess";
