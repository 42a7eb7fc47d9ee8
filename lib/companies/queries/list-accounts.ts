import { sql } from "drizzle-orm";
import { db } from "@/lib/server/db";
import type { CompanyAccount, OpenAccount } from "../company-account";

export const accountColumns =
  sql.raw(`a.id, a.name, a.siren, a.vat_number as "vatNumber", a.address, a.limit_cents as "limitCents",
  a.owed_cents as "owedCents", a.opened_at as "openedAt", a.closed_at as "closedAt"`);

/** Every company that has or had an account at an outlet, those that are open first. */
export async function listAccounts(outletId: string): Promise<CompanyAccount[]> {
  const rows = await db.execute<CompanyAccount>(sql`
    select ${accountColumns} from company_accounts a where a.outlet_id = ${outletId}
    order by a.closed_at is not null, lower(a.name), a.id`);
  return [...rows];
}

/** The accounts something may be put on. */
export async function listOpenAccounts(outletId: string): Promise<OpenAccount[]> {
  const rows = await db.execute<OpenAccount>(sql`
    select id, name, greatest(0, limit_cents - owed_cents) as "leftCents" from company_accounts
    where outlet_id = ${outletId} and closed_at is null order by lower(name), id`);
  return [...rows];
}
