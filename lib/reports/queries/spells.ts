import { type SQL, sql } from "drizzle-orm";
import type { Period } from "../../time";
import { wholeMonths } from "../period";

/** Which outlets' reports, and of which days. */
export type Asked = { outletIds: readonly string[]; period: Period };

/** The same as statements have it: outlets by any expression that is an array of their ids. */
export type Span = { outlets: SQL; period: Period };
export const spanOf = ({ outletIds, period }: Asked): Span => ({
  ...{ outlets: sql`${sql.param([...outletIds])}::uuid[]`, period },
});

/** Days in a row of an outlet, `(outlet_id, first, last)`: of each outlet, all that are asked for. */
export const wholePeriod = (asked: Span): SQL => sql`(
  select o.id as outlet_id, ${asked.period.from}::date as first, ${asked.period.to}::date as last from unnest(${asked.outlets}) as o (id))`;

/** Of each outlet the whole months in it whose sums stand, `(outlet_id, month)`. Null: no whole month is asked for. */
export function standingMonths(asked: Span): SQL | null {
  const months = wholeMonths(asked.period);
  return (
    months &&
    sql`(select outlet_id, month from report_months where outlet_id = any(${asked.outlets})
      and month between ${months.from}::date and ${months.to}::date)`
  );
}

/** Of each outlet what these months leave: the days before and after whole months, and each month that does not stand. */
export function restOfPeriod(asked: Span): SQL {
  const months = wholeMonths(asked.period);
  if (!months) return wholePeriod(asked);
  const { from, to } = asked.period;
  return sql`(
    select o.id as outlet_id, ${from}::date as first, ${months.from}::date - 1 as last
    from unnest(${asked.outlets}) as o (id) where ${from}::date < ${months.from}::date
    union all
    select o.id, (${months.to}::date + interval '1 month')::date, ${to}::date
    from unnest(${asked.outlets}) as o (id) where (${months.to}::date + interval '1 month')::date <= ${to}::date
    union all
    select o.id, m.month::date, (m.month + interval '1 month - 1 day')::date
    from unnest(${asked.outlets}) as o (id)
    cross join generate_series(${months.from}::date, ${months.to}::date, interval '1 month') as m (month)
    left join report_months r on r.outlet_id = o.id and r.month = m.month::date where r.month is null)`;
}
