import { sql } from "drizzle-orm";
import { db } from "@/lib/server/db";

/** Everything of ours whose end only the provider knows: pages not paid or closed yet, and money on its way back. */
export async function listUnsettled(): Promise<{ paymentIds: string[]; refundIds: string[] }> {
  const [row] = await db.execute<{ payments: string[]; refunds: string[] }>(sql`
    select
      (select coalesce(json_agg(id order by id), '[]') from (
        select id from payments where status = 'pending' and method = 'online' order by id limit 200) p) as payments,
      (select coalesce(json_agg(r.id order by r.id), '[]') from (
        select r.id from refunds r join payments p on p.id = r.payment_id
        where r.status = 'pending' and p.method = 'online' order by r.id limit 200) r) as refunds`);
  return { paymentIds: row?.payments ?? [], refundIds: row?.refunds ?? [] };
}
