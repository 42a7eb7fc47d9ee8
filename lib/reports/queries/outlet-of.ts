import { sql } from "drizzle-orm";
import { db } from "@/lib/server/db";

/** The outlet, by its slug, that a message, payment or refund is about: what a job carries is the id of one of them. */
export async function outletOf(id: string): Promise<string | undefined> {
  const [row] = await db.execute<{ slug: string }>(sql`
    select t.slug from outlets t join orders o on o.outlet_id = t.id
    where o.id in (
      select order_id from messages where id = ${id}::uuid
      union all select order_id from payments where id = ${id}::uuid
      union all select p.order_id from refunds r join payments p on p.id = r.payment_id where r.id = ${id}::uuid)`);
  return row?.slug;
}
