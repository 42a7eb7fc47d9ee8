import { type SQL, sql } from "drizzle-orm";
import type { Asked } from "./kept-or-live";

/** Days closed in the period: their closings are the only source, and what is not closed yet is not in them. */
const closings = ({ outletIds, period: { from, to } }: Asked): SQL => sql`(
  select * from report_closings where outlet_id = any(${sql.param([...outletIds])}::uuid[]) and at >= ${from}::date::timestamptz - interval '1 day'
    and business_day between ${from}::date and ${to}::date)`;

/** What the books say: nothing of it is added up a second time from orders. */
export const accountStatements = {
  vat: (asked: Asked) => sql`
    select m.mode, v."rateBp" as rate, sum(v."netCents")::float8 as net, sum(v."vatCents")::float8 as vat, sum(v."grossCents")::float8 as gross
    from ${closings(asked)} c
    cross join lateral json_to_recordset(c.totals -> 'byMode') as m (mode text, vat json)
    cross join lateral json_to_recordset(m.vat) as v ("rateBp" int, "netCents" bigint, "vatCents" bigint, "grossCents" bigint)
    group by 1, 2 order by 1, 2`,
  tenders: (asked: Asked) => sql`
    select t.method, sum(t."inCents")::float8 as taken, sum(t."outCents")::float8 as returned,
      sum(t."inCents" - t."outCents")::float8 as balance
    from ${closings(asked)} c
    cross join lateral json_to_recordset(c.totals -> 'tenders') as t (method text, "inCents" bigint, "outCents" bigint)
    group by 1 order by 4 desc, 1`,
  // By the day in which they were closed, which ends at four in the morning; couriers' differences with their drawer's.
  tills: ({ outletIds, period: { from, to } }: Asked) => sql`
    select o.name as outlet, s.drawer::text as drawer, count(*)::int as closed, sum(s.expected_cents)::float8 as expected,
      sum(s.counted_cents)::float8 as counted, sum(s.counted_cents - s.expected_cents + m.courier_cents)::float8 as difference
    from till_sessions s join outlets o on o.id = s.outlet_id
    cross join lateral (select coalesce(sum(m.amount_cents), 0) as courier_cents from till_movements m
      where m.session_id = s.id and m.kind = 'courier_difference') m
    where s.outlet_id = any(${sql.param([...outletIds])}::uuid[])
      and ((s.closed_at at time zone o.timezone) - interval '4 hours')::date between ${from}::date and ${to}::date
    group by o.id, o.name, s.drawer order by o.name, s.drawer`,
};
