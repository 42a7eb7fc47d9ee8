import { sql } from "drizzle-orm";
import { db } from "@/lib/server/db";

/** Numbers that were given out and of which no order is left, where others of the same day were rebuilt. */
export async function listMissingNumbers(): Promise<{ slug: string; day: string; numbers: number[] }[]> {
  const rows = await db.execute<{ slug: string; day: string; numbers: number[] }>(sql`
    select p.slug, c.business_day::text as day, json_agg(n order by n) as numbers
    from order_counters c join outlets p on p.id = c.outlet_id cross join lateral generate_series(1, c.last) n
    where (c.outlet_id, c.business_day) in (
        select o.outlet_id, o.business_day from journal j join orders o on o.id::text = j.subject_id
        where j.action = 'rebuildOrder' and j.subject = 'order')
      and not exists (
        select from orders o where o.outlet_id = c.outlet_id and o.business_day = c.business_day and o.number = n)
    group by 1, 2 order by 1, 2`);
  return [...rows];
}
