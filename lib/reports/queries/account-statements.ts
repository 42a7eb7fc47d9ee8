import { type SQL, sql } from "drizzle-orm";
import type { Span } from "./spells";

/** Days closed in the period: their closings are the only source, and what is not closed yet is not in them. */
const closed = ({ outlets, period: { from, to } }: Span): SQL =>
  sql`outlet_id = any(${outlets}) and business_day between ${from}::date and ${to}::date`;

/** What the books say: nothing of it is added up a second time from orders. */
export const accountStatements = {
  vat: (asked: Span) => sql`
    select mode, rate_bp as rate, sum(net_cents)::float8 as net, sum(vat_cents)::float8 as vat, sum(gross_cents)::float8 as gross
    from closing_taxes where ${closed(asked)} group by 1, 2 order by 1, 2`,
  tenders: (asked: Span) => sql`
    select method, sum(in_cents)::float8 as taken, sum(out_cents)::float8 as returned, sum(in_cents - out_cents)::float8 as balance
    from closing_tenders where ${closed(asked)} group by 1 order by 4 desc, 1`,
  // By the day in which they were closed, which ends at four in the morning; couriers' differences with their drawer's.
  tills: ({ outlets, period: { from, to } }: Span) => sql`
    select o.name as outlet, s.drawer::text as drawer, count(*)::int as closed, sum(s.expected_cents)::float8 as expected,
      sum(s.counted_cents)::float8 as counted, sum(s.counted_cents - s.expected_cents + m.courier_cents)::float8 as difference
    from till_sessions s join outlets o on o.id = s.outlet_id
    cross join lateral (select coalesce(sum(m.amount_cents), 0) as courier_cents from till_movements m
      where m.session_id = s.id and m.kind = 'courier_difference') m
    where s.outlet_id = any(${outlets})
      and ((s.closed_at at time zone o.timezone) - interval '4 hours')::date between ${from}::date and ${to}::date
    group by o.id, o.name, s.drawer order by o.name, s.drawer`,
};
