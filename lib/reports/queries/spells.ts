import { type SQL, sql } from "drizzle-orm";
import type { Period } from "../../inventory/period";
import { wholeMonths } from "../period";

/** Which outlets' reports, and of which days. */
export type Asked = { outletIds: readonly string[]; period: Period };

const theirs = ({ outletIds }: Asked): SQL => sql`unnest(${sql.param([...outletIds])}::uuid[])`;

/** Days in a row of an outlet, `(outlet_id, first, last)`: of each outlet, all that are asked for. */
export const wholePeriod = (asked: Asked): SQL => sql`(
  select o.id as outlet_id, ${asked.period.from}::date as first, ${asked.period.to}::date as last from ${theirs(asked)} as o (id))`;

/** Of each outlet the whole months in it whose sums stand, `(outlet_id, month)`. Null: no whole month is asked for. */
export function standingMonths(asked: Asked): SQL | null {
  const months = wholeMonths(asked.period);
  return (
    months &&
    sql`(select outlet_id, month from report_months where outlet_id = any(${sql.param([...asked.outletIds])}::uuid[])
      and month between ${months.from}::date and ${months.to}::date)`
  );
}

/** Of each outlet what these months leave: the days before and after whole months, and each month that does not stand. */
export function restOfPeriod(asked: Asked): SQL {
  const months = wholeMonths(asked.period);
  if (!months) return wholePeriod(asked);
  const { from, to } = asked.period;
  return sql`(
    select o.id as outlet_id, ${from}::date as first, ${months.from}::date - 1 as last
    from ${theirs(asked)} as o (id) where ${from}::date < ${months.from}::date
    union all
    select o.id, (${months.to}::date + interval '1 month')::date, ${to}::date
    from ${theirs(asked)} as o (id) where (${months.to}::date + interval '1 month')::date <= ${to}::date
    union all
    select o.id, m.month::date, (m.month + interval '1 month - 1 day')::date
    from ${theirs(asked)} as o (id)
    cross join generate_series(${months.from}::date, ${months.to}::date, interval '1 month') as m (month)
    left join report_months r on r.outlet_id = o.id and r.month = m.month::date where r.month is null)`;
}
