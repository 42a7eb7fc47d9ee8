import { sql } from "drizzle-orm";
import { db } from "@/lib/server/db";

/** Of the provider's names for payments and refunds, those our books do not know. */
export async function findStrangers(names: {
  payments: readonly string[];
  refunds: readonly string[];
}): Promise<{ payments: string[]; refunds: string[] }> {
  const [row] = await db.execute<{ payments: string[]; refunds: string[] }>(sql`
    select
      (select coalesce(json_agg(n), '[]') from unnest(${sql.param([...names.payments])}::text[]) n
        where not exists (select from payments p where p.provider_ref = n and p.status = 'captured')) as payments,
      (select coalesce(json_agg(n), '[]') from unnest(${sql.param([...names.refunds])}::text[]) n
        where not exists (select from refunds r where r.provider_ref = n)) as refunds`);
  return { payments: row?.payments ?? [], refunds: row?.refunds ?? [] };
}
