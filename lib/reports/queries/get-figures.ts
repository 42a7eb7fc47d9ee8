import { sql } from "drizzle-orm";
import { db } from "@/lib/server/db";

export type Figures = {
  orders: { outlet: string; channel: string; status: string; count: number }[];
  payments: { method: string; status: string; count: number; cents: number }[];
  /** Minutes between what was promised and the handing over, of what was handed over today; early ones are negative. */
  promises: { outlet: string; count: number; late: number; median: number; p90: number }[];
};

/** The trade of each outlet's business day at an instant, for whoever draws curves of it. */
export async function getFigures(at: Date): Promise<Figures> {
  const today = sql`o.business_day = (${at.toISOString()}::timestamptz at time zone t.timezone)::date`;
  const [row] = await db.execute<{ figures: Figures }>(sql`
    with today as (
      select o.id, o.channel, o.status, o.promised_at, t.slug as outlet from orders o join outlets t on t.id = o.outlet_id where ${today}
    ), handed as (
      select d.outlet, extract(epoch from min(e.at) - d.promised_at) / 60 as minutes
      from today d join order_events e on e.order_id = d.id and e.to_status in ('delivered', 'collected')
      group by d.id, d.outlet, d.promised_at
    )
    select json_build_object(
      'orders', (select coalesce(json_agg(r), '[]') from (
        select outlet, channel, status, count(*)::int as count from today group by 1, 2, 3 order by 1, 2, 3) r),
      'payments', (select coalesce(json_agg(r), '[]') from (
        select p.method, p.status, count(*)::int as count, sum(p.amount_cents)::int as cents
        from payments p join today d on d.id = p.order_id group by 1, 2 order by 1, 2) r),
      'promises', (select coalesce(json_agg(r), '[]') from (
        select outlet, count(*)::int as count, (count(*) filter (where minutes > 0))::int as late,
          percentile_cont(0.5) within group (order by minutes) as median,
          percentile_cont(0.9) within group (order by minutes) as p90 from handed group by 1 order by 1) r)
    ) as figures`);
  return row?.figures ?? { orders: [], payments: [], promises: [] };
}
