import { sql } from "drizzle-orm";
import type { Actor } from "@/lib/actor";
import { record } from "@/lib/audit/writes/record";
import { Refusal } from "@/lib/refusal";
import { now } from "@/lib/server/clock";
import { db } from "@/lib/server/db";

type Closing = { accountId: string; outletIds: readonly string[] };

/** Nothing more is put on an account; what is owed on it may still be settled. @throws Refusal not_found, account_closed */
export async function closeAccount(
  { accountId, outletIds }: Closing,
  who: Actor,
  at: Date = now(),
): Promise<void> {
  await db.transaction(async (tx) => {
    const [account] = await tx.execute<{ outletId: string; owedCents: number; closed: boolean }>(sql`
      select outlet_id as "outletId", owed_cents as "owedCents", closed_at is not null as closed from company_accounts
      where id = ${accountId} and outlet_id = any(${sql.param([...outletIds])}::uuid[]) for update`);
    if (!account) throw new Refusal("not_found");
    if (account.closed) throw new Refusal("account_closed");
    await tx.execute(sql`
      update company_accounts set closed_at = ${at.toISOString()}::timestamptz, closed_by = ${who.userId} where id = ${accountId}`);
    const about = { subject: "company", subjectId: accountId, outletId: account.outletId };
    await record(
      tx,
      { action: "closeCompanyAccount", ...about, after: { owedCents: account.owedCents } },
      who,
      at,
    );
  });
}
