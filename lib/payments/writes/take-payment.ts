import { sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import type { PaymentMethod } from "@/db/enums";
import type { Actor } from "@/lib/actor";
import { newId } from "@/lib/ids";
import { Refusal } from "@/lib/refusal";

/**
 * Records money taken by hand for an order whose row the caller holds locked, up to what is still due.
 * @param amountCents what is taken; all that is due when left out.
 * @returns cents taken; 0 when nothing was due.
 * @throws Refusal already_paid when more is offered than is due.
 */
export async function takePayment(
  tx: Transaction,
  { orderId, method, amountCents }: { orderId: string; method: PaymentMethod; amountCents?: number },
  who: Actor,
  at: Date,
): Promise<number> {
  const [order] = await tx.execute<{ due: number; currency: string }>(sql`
    select (o.total_cents - coalesce(sum(p.amount_cents) filter (where p.status = 'captured'), 0)
      + coalesce((select sum(r.amount_cents) from refunds r join payments q on q.id = r.payment_id
          where q.order_id = o.id and r.status <> 'failed'), 0))::int as due, o.currency
    from orders o left join payments p on p.order_id = o.id where o.id = ${orderId} group by o.id`);
  if (!order) throw new Refusal("not_found");
  const amount = amountCents ?? order.due;
  if (amount > order.due) throw new Refusal("already_paid");
  if (amount <= 0) return 0;
  const id = newId();
  await tx.execute(sql`
    insert into payments (id, order_id, method, status, provider_ref, amount_cents, currency, taken_by, terminal, captured_at)
    values (${id}, ${orderId}, ${method}, 'captured', ${`${method}:${id}`}, ${amount}, ${order.currency}, ${who.userId},
      ${who.terminal}, ${at.toISOString()}::timestamptz)`);
  return amount;
}
