import { sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import type { PaymentMethod } from "@/db/enums";
import type { Actor } from "@/lib/actor";
import { newId } from "@/lib/ids";
import { Refusal } from "@/lib/refusal";
import { dueOf } from "../queries/get-due";

type Taken = {
  orderId: string;
  /** Its name, where something else must say it. */
  paymentId?: string;
  method: PaymentMethod;
  amountCents?: number;
  /** The gesture it is a part of. */
  takingId?: string;
  /** The courier who carries it, if it is cash. */
  carriedBy?: string | null;
};

/**
 * Records money taken by hand for an order whose row the caller holds locked, up to what is still due.
 * @param amountCents what is taken; all that is due when left out.
 * @returns cents taken; 0 when nothing was due.
 * @throws Refusal already_paid when more is offered than is due.
 */
export async function takePayment(
  tx: Transaction,
  { orderId, paymentId, method, amountCents, takingId, carriedBy }: Taken,
  who: Actor,
  at: Date,
): Promise<number> {
  const [order] = await tx.execute<{ due: number; currency: string }>(
    sql`select ${dueOf(sql`o`)} as due, o.currency from orders o where o.id = ${orderId}`,
  );
  if (!order) throw new Refusal("not_found");
  const amount = amountCents ?? order.due;
  if (amount > order.due) throw new Refusal("already_paid");
  if (amount <= 0) return 0;
  const id = paymentId ?? newId();
  await tx.execute(sql`
    insert into payments (id, order_id, method, status, provider_ref, amount_cents, currency, taken_by, terminal, taking_id,
      carried_by, captured_at)
    values (${id}, ${orderId}, ${method}, 'captured', ${`${method}:${id}`}, ${amount}, ${order.currency}, ${who.userId},
      ${who.terminal}, ${takingId ?? null}, ${method === "cash" ? (carriedBy ?? null) : null}, ${at.toISOString()}::timestamptz)`);
  return amount;
}
