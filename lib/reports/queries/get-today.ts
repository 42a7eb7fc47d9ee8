import { sql } from "drizzle-orm";
import { db } from "@/lib/server/db";
import { toleranceMinutes } from "../../dispatch/promise-error";

/** An outlet's day until now, beside the same weekday last week until the same hour. Amounts in cents. */
export type TodayRow = {
  slug: string;
  name: string;
  orders: number;
  grossCents: number;
  ordersBefore: number;
  grossBeforeCents: number;
  /** All that day came to in the end. */
  dayBeforeCents: number;
  underWay: number;
  late: number;
  handed: number;
  kept: number;
};

/** Open outlets only. Not from kept sums: the hour is part of the question. */
export async function getToday(outletIds: readonly string[], at: Date): Promise<TodayRow[]> {
  const now = sql`${at.toISOString()}::timestamptz`;
  const sold = sql`o.status in ('placed', 'preparing', 'ready', 'out_for_delivery', 'delivered', 'collected')`;
  const today = sql`o.business_day = t.today`;
  const soFar = sql`o.business_day = t.today - 7 and o.placed_at <= ${now} - interval '7 days'`;
  const rows = await db.execute<TodayRow>(sql`
    select t.slug, t.name,
      (count(o.id) filter (where ${today} and ${sold}))::int as orders,
      coalesce(sum(o.total_cents) filter (where ${today} and ${sold}), 0)::int as "grossCents",
      (count(o.id) filter (where ${soFar} and ${sold}))::int as "ordersBefore",
      coalesce(sum(o.total_cents) filter (where ${soFar} and ${sold}), 0)::int as "grossBeforeCents",
      coalesce(sum(o.total_cents) filter (where o.business_day = t.today - 7 and ${sold}), 0)::int as "dayBeforeCents",
      (count(o.id) filter (where ${today} and o.status in ('placed', 'preparing', 'ready', 'out_for_delivery')))::int as "underWay",
      (count(o.id) filter (where ${today} and o.status in ('placed', 'preparing', 'ready', 'out_for_delivery') and o.promised_at < ${now}))::int as late,
      (count(o.handed_at) filter (where ${today}))::int as handed,
      (count(o.id) filter (where ${today} and o.handed_at is not null
        and case o.mode when 'takeaway' then o.packed_at else o.handed_at end
          <= o.promised_at + make_interval(mins => ${toleranceMinutes})))::int as kept
    from (select id, slug, name, (${now} at time zone timezone)::date as today from outlets
      where id = any(${sql.param([...outletIds])}::uuid[]) and status = 'open') t
    left join lateral (
      select o.id, o.status, o.business_day, o.total_cents, o.placed_at, o.promised_at, o.mode,
        (select max(e.at) from order_events e where e.order_id = o.id and e.to_status = 'ready') as packed_at,
        (select min(e.at) from order_events e where e.order_id = o.id and e.to_status in ('delivered', 'collected')) as handed_at
      from orders o where o.outlet_id = t.id and o.business_day in (t.today, t.today - 7) and o.placed_at is not null) o on true
    group by t.slug, t.name order by "grossCents" desc, t.name`);
  return rows.map((row) => ({ ...row }));
}
