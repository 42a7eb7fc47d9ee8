import { type SQL, sql } from "drizzle-orm";
import { now } from "@/lib/server/clock";
import type { Period } from "../../inventory/period";

/** Which outlets' reports, and of which days. */
export type Asked = { outletIds: readonly string[]; period: Period };

const kept = {
  report_sales: sql`sales_hours`,
  report_items: sql`sales_items`,
  report_promotions: sql`sales_promotions`,
  report_couriers: sql`courier_days`,
};
export type ReportView = keyof typeof kept;

/**
 * The rows of a view over these days: kept sums where a day's stand, the view itself for all other days (today, days to come, one
 * that was changed since). Only days that have orders are asked of the view.
 */
export function keptOrLive(view: ReportView, { outletIds, period: { from, to } }: Asked): SQL {
  const outlets = sql`any(${sql.param([...outletIds])}::uuid[])`;
  const days = sql`between ${from}::date and ${to}::date`;
  return sql`(
    select k.* from ${kept[view]} k join report_days d using (outlet_id, business_day)
    where k.outlet_id = ${outlets} and k.business_day ${days} and d.added_up_at is not null
    union all
    select v.* from (
      select c.outlet_id, c.business_day from order_counters c
      left join report_days d using (outlet_id, business_day)
      where c.outlet_id = ${outlets} and c.business_day ${days} and d.added_up_at is null) open
    cross join lateral (select * from ${sql.identifier(view)} v
      where v.outlet_id = open.outlet_id and v.business_day = open.business_day) v)`;
}

/**
 * What left the shelves over these days, in the same way. A day may have it without an order: those are asked too, from an
 * outlet's first movement to today.
 */
export function useKeptOrLive({ outletIds, period: { from, to } }: Asked): SQL {
  const outlets = sql`any(${sql.param([...outletIds])}::uuid[])`;
  return sql`(
    select k.* from use_days k join report_days d using (outlet_id, business_day)
    where k.outlet_id = ${outlets} and k.business_day between ${from}::date and ${to}::date and d.added_up_at is not null
    union all
    select v.* from outlets o
    cross join lateral (select min(m.at)::date - 1 as day from stock_movements m where m.outlet_id = o.id) first
    cross join lateral generate_series(greatest(${from}::date, first.day),
      least(${to}::date, (${now().toISOString()}::timestamptz at time zone o.timezone)::date), interval '1 day') as asked (day)
    left join report_days d on d.outlet_id = o.id and d.business_day = asked.day::date
    cross join lateral report_use(o.id, asked.day::date) v
    where o.id = ${outlets} and d.added_up_at is null)`;
}
