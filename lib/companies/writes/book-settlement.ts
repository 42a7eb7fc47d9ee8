import { sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import type { Actor } from "@/lib/actor";
import { newId } from "@/lib/ids";
import { formatCents } from "@/lib/money";
import { Refusal } from "@/lib/refusal";

type Settling = { accountId: string; outletIds: readonly string[] };

/** An account whose row is held from now on. @throws Refusal not_found */
export async function lockAccount(
  tx: Transaction,
  { accountId, outletIds }: Settling,
): Promise<{ outletId: string; owedCents: number }> {
  const [account] = await tx.execute<{ outletId: string; owedCents: number }>(sql`
    select outlet_id as "outletId", owed_cents as "owedCents" from company_accounts
    where id = ${accountId} and outlet_id = any(${sql.param([...outletIds])}::uuid[]) for update`);
  if (!account) throw new Refusal("not_found");
  return account;
}

/** What a company paid of what it owes, on an account the caller holds. @throws Refusal settlement_over */
export async function bookSettlement(
  tx: Transaction,
  {
    accountId,
    owedCents,
    amountCents,
    exchangeId,
  }: Record<"accountId" | "exchangeId", string> & Record<"owedCents" | "amountCents", number>,
  who: Actor,
  at: Date,
): Promise<void> {
  if (amountCents > owedCents)
    throw new Refusal(
      "settlement_over",
      { amount: formatCents(Math.max(0, owedCents), "fr") },
      "amountCents",
    );
  await tx.execute(sql`
    with moved as (
      insert into company_moves (id, account_id, kind, amount_cents, exchange_id, actor_id, at)
      values (${newId()}, ${accountId}, 'settle', ${-amountCents}, ${exchangeId}, ${who.userId}, ${at.toISOString()}::timestamptz)
    )
    update company_accounts set owed_cents = owed_cents - ${amountCents} where id = ${accountId}`);
}
