import { sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import type { Actor } from "@/lib/actor";
import { newId } from "@/lib/ids";
import { formatCents } from "@/lib/money";
import { Refusal } from "@/lib/refusal";

type Part = { accountId: string; amountCents: number; paymentId: string };
type Held = { id: string; leftCents: number; closed: boolean };

/**
 * Puts parts of a bill on accounts of the outlet. Their rows are held, always in one order: two tills never pass the limit
 * together.
 * @throws Refusal account_unknown, account_closed, account_limit
 */
export async function chargeAccounts(
  tx: Transaction,
  { outletId, parts }: { outletId: string; parts: readonly Part[] },
  who: Actor,
  at: Date,
): Promise<void> {
  if (parts.length === 0) return;
  const ids = parts.map(({ accountId }) => accountId);
  const held = await tx.execute<Held>(sql`
    select id, limit_cents - owed_cents as "leftCents", closed_at is not null as closed from company_accounts
    where outlet_id = ${outletId} and id = any(${sql.param(ids)}::uuid[]) order by id for update`);
  const left = new Map(held.map((account) => [account.id, account.leftCents]));
  for (const { accountId, amountCents, paymentId } of parts) {
    const account = held.find(({ id }) => id === accountId);
    if (!account) throw new Refusal("account_unknown", {}, "accountId");
    if (account.closed) throw new Refusal("account_closed", {}, "accountId");
    const rest = (left.get(accountId) ?? 0) - amountCents;
    if (rest < 0) {
      const amount = formatCents(Math.max(0, rest + amountCents), "fr");
      throw new Refusal("account_limit", { amount }, "amountCents");
    }
    left.set(accountId, rest);
    await tx.execute(sql`
      with moved as (
        insert into company_moves (id, account_id, kind, amount_cents, payment_id, actor_id, at)
        values (${newId()}, ${accountId}, 'charge', ${amountCents}, ${paymentId}, ${who.userId}, ${at.toISOString()}::timestamptz)
      )
      update company_accounts set owed_cents = owed_cents + ${amountCents} where id = ${accountId}`);
  }
}

/** What a company had on account and was refunded, it owes no more. Derived from the refunds, each once; the order's row is the caller's. */
export async function bookAccounts(
  tx: Transaction,
  { orderId }: { orderId: string },
  who: Actor,
  at: Date,
): Promise<void> {
  await tx.execute(sql`
    with held as (
      select a.id from company_accounts a where a.id in (select m.account_id from company_moves m join payments p on p.id = m.payment_id
        where p.order_id = ${orderId}) order by a.id for update
    ), back as (
      insert into company_moves (id, account_id, kind, amount_cents, refund_id, actor_id, at)
      select gen_random_uuid(), m.account_id, 'give_back', -r.amount_cents, r.id, ${who.userId}::uuid, ${at.toISOString()}::timestamptz
      from refunds r join company_moves m on m.payment_id = r.payment_id join held h on h.id = m.account_id
      where r.way is null and r.status = 'succeeded' and not exists (select from company_moves b where b.refund_id = r.id)
      returning account_id, amount_cents
    )
    update company_accounts a set owed_cents = a.owed_cents + b.cents
    from (select account_id, sum(amount_cents)::int as cents from back group by 1) b where a.id = b.account_id`);
}
