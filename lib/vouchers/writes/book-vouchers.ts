import { sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import type { Actor } from "@/lib/actor";
import { issueVoucher } from "./issue-voucher";

type Owed = { refundId: string; amountCents: number; outletId: string };

/**
 * Makes vouchers of what was refunded for an order: a new one for what is given back that way, and back onto the old one
 * what had been paid with it. Derived from the refunds, each once; the order's row is the caller's.
 */
export async function bookVouchers(
  tx: Transaction,
  { orderId }: { orderId: string },
  who: Actor,
  at: Date,
): Promise<void> {
  const owed = await tx.execute<Owed>(sql`
    select r.id as "refundId", r.amount_cents as "amountCents", o.outlet_id as "outletId"
    from refunds r join payments p on p.id = r.payment_id join orders o on o.id = p.order_id
    where p.order_id = ${orderId} and r.way = 'voucher' and not exists (select from vouchers v where v.refund_id = r.id)
    order by r.id`);
  for (const one of owed) await issueVoucher(tx, { kind: "refund", ...one }, who, at);
  await tx.execute(sql`
    with held as (
      select v.id from vouchers v where v.id in (select m.voucher_id from voucher_moves m join payments p on p.id = m.payment_id
        where p.order_id = ${orderId}) order by v.id for update
    ), back as (
      insert into voucher_moves (id, voucher_id, kind, amount_cents, refund_id, actor_id, at)
      select gen_random_uuid(), m.voucher_id, 'give_back', r.amount_cents, r.id, ${who.userId}::uuid, ${at.toISOString()}::timestamptz
      from refunds r join voucher_moves m on m.payment_id = r.payment_id join held h on h.id = m.voucher_id
      where r.way is null and r.status = 'succeeded'
        and not exists (select from voucher_moves b where b.refund_id = r.id and b.kind = 'give_back')
      returning voucher_id, amount_cents
    )
    update vouchers v set balance_cents = v.balance_cents + b.cents
    from (select voucher_id, sum(amount_cents)::int as cents from back group by 1) b where v.id = b.voucher_id`);
}
