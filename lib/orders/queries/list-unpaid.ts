import { sql } from "drizzle-orm";
import { db } from "@/lib/server/db";

/** Orders whose time to pay is over, and orders that wait for no payment any more but have a page open on which somebody could pay. */
export async function listUnpaid(at: Date): Promise<{ overdue: string[]; strays: string[] }> {
  const [row] = await db.execute<{ overdue: string[]; strays: string[] }>(sql`
    select
      (select coalesce(json_agg(id order by id), '[]') from (
        select id from orders where status = 'awaiting_payment' and expires_at <= ${at.toISOString()}::timestamptz
        order by id limit 200) o) as overdue,
      (select coalesce(json_agg(id order by id), '[]') from (
        select p.id from payments p join orders o on o.id = p.order_id
        where p.status = 'pending' and p.method = 'online' and o.status <> 'awaiting_payment' order by p.id limit 200) s) as strays`);
  return { overdue: row?.overdue ?? [], strays: row?.strays ?? [] };
}
