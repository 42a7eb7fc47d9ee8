import { sql } from "drizzle-orm";
import { dueOf } from "@/lib/payments/queries/get-due";
import { db } from "@/lib/server/db";

/**
 * Orders and proposals (by their order) whose time to pay is over, and pages open on which somebody could pay what waits for
 * no payment any more.
 */
export async function listUnpaid(
  at: Date,
): Promise<{ overdue: string[]; proposed: string[]; strays: string[] }> {
  const [row] = await db.execute<{ overdue: string[]; proposed: string[]; strays: string[] }>(sql`
    select
      (select coalesce(json_agg(order_id order by order_id), '[]') from (
        select order_id from order_revisions
        where state = 'proposed' and expires_at <= ${at.toISOString()}::timestamptz order by order_id limit 200) r) as proposed,
      (select coalesce(json_agg(id order by id), '[]') from (
        select id from orders where status = 'awaiting_payment' and expires_at <= ${at.toISOString()}::timestamptz
        order by id limit 200) o) as overdue,
      (select coalesce(json_agg(id order by id), '[]') from (
        select p.id from payments p join orders o on o.id = p.order_id
        left join order_revisions r on r.id = p.revision_id
        where p.status = 'pending' and p.method = 'online' and o.status <> 'awaiting_payment'
          and r.state is distinct from 'proposed'
          and not (o.status = 'placed' and o.payment_plan = 'online' and p.revision_id is null and ${dueOf(sql`o`)} > 0) order by p.id limit 200) s) as strays`);
  return { overdue: row?.overdue ?? [], proposed: row?.proposed ?? [], strays: row?.strays ?? [] };
}
