import { type SQL, sql } from "drizzle-orm";
import { now } from "@/lib/server/clock";
import { salesSums } from "../sales-sums";
import { restOfPeriod, type Span, standingMonths, wholePeriod } from "./spells";

/** Each view of reports, the table of its days gone by, and what tells its rows of one day of one outlet. */
const grains = {
  totals: { kept: sql`sales_days`, live: sql`report_day_totals` },
  sales: { kept: sql`sales_hours`, live: sql`report_day_sales` },
  items: { kept: sql`sales_items`, live: sql`report_day_items` },
  promotions: { kept: sql`sales_promotions`, live: sql`report_day_promotions` },
  couriers: { kept: sql`courier_days`, live: sql`report_day_couriers` },
  losses: { kept: sql`loss_days`, live: sql`report_day_losses` },
};
export type Grain = keyof typeof grains;

/** `offset 0` keeps each stretch of days a walk along the key: the planner would join all days of an outlet first, and then choose. */
const keptDays = (kept: SQL, spells: SQL) => sql`
  select k.* from ${spells} p
  cross join lateral (select k.* from ${kept} k join report_days d on d.outlet_id = k.outlet_id and d.business_day = k.business_day
    where k.outlet_id = p.outlet_id and k.business_day between p.first and p.last and d.added_up_at is not null offset 0) k`;

/**
 * The rows of a view over these days: kept sums where a day's stand, the view itself for all other days (today, days to come, one
 * that was changed since). Only days that have orders are asked of the view.
 */
export function keptOrLive(grain: Grain, asked: Span, spells = wholePeriod(asked)): SQL {
  const { kept, live } = grains[grain];
  return sql`(${keptDays(kept, spells)}
    union all
    select v.* from ${spells} p
    cross join lateral (select c.outlet_id, c.business_day from order_counters c
      left join report_days d on d.outlet_id = c.outlet_id and d.business_day = c.business_day
      where c.outlet_id = p.outlet_id and c.business_day between p.first and p.last and d.added_up_at is null offset 0) c
    cross join lateral ${live}(c.outlet_id, c.business_day) v)`;
}

/**
 * What needs no order, in the same way: of a day not added up yet it is asked from the first such thing of an outlet to today.
 * @param begun that first day, of the outlet `o`
 */
const ofAnyDay = (kept: SQL, live: SQL, begun: SQL, spells: SQL): SQL => sql`(${keptDays(kept, spells)}
    union all
    select v.* from ${spells} p join outlets o on o.id = p.outlet_id
    cross join lateral (${begun}) begun (day)
    cross join lateral generate_series(greatest(p.first, begun.day),
      least(p.last, (${now().toISOString()}::timestamptz at time zone o.timezone)::date), interval '1 day') as asked (day)
    left join report_days d on d.outlet_id = o.id and d.business_day = asked.day::date
    cross join lateral ${live}(o.id, asked.day::date) v
    where d.added_up_at is null)`;

/** What left the shelves. */
const useOfDays = (spells: SQL): SQL =>
  ofAnyDay(
    sql`use_days`,
    sql`report_use`,
    sql`select min(m.at)::date - 1 from stock_movements m where m.outlet_id = o.id`,
    spells,
  );

/** Shifts that are over. */
export const workOfDays = (asked: Span): SQL =>
  ofAnyDay(
    sql`work_days`,
    sql`report_day_work`,
    sql`select min(w.began_at)::date - 1 from worked_shifts w where w.outlet_id = o.id`,
    wholePeriod(asked),
  );

const sums = sql.raw(salesSums.join(", "));

/** What can be read by whole months where these stand: which columns, from which table, and those of the days that are left. */
const byMonth = {
  sales: {
    ...{ columns: sql`outlet_id, weekday, hour, channel, mode, ${sums}`, months: sql`sales_months` },
    ofDays: sql`outlet_id, extract(isodow from business_day)::int as weekday, hour, channel, mode, ${sums}`,
    days: (asked: Span, spells: SQL) => keptOrLive("sales", asked, spells),
  },
  items: {
    ...{ columns: sql`outlet_id, item_id, halves, gross_cents`, months: sql`item_months` },
    ofDays: sql`outlet_id, item_id, halves, gross_cents`,
    days: (asked: Span, spells: SQL) => keptOrLive("items", asked, spells),
  },
  use: {
    columns: sql`outlet_id, ingredient_id, expected, waste, counted, corrected, under_way`,
    months: sql`use_months`,
    ofDays: sql`outlet_id, ingredient_id, expected, waste, counted, corrected, under_way`,
    days: (_: Span, spells: SQL) => useOfDays(spells),
  },
};

/** The sums of these days where nobody asks which day: by whole months as far as these stand, by days for the rest. */
export function monthsAndDays(grain: keyof typeof byMonth, asked: Span): SQL {
  const { columns, months, ofDays, days } = byMonth[grain];
  const standing = standingMonths(asked);
  const rest = sql`select ${ofDays} from ${days(asked, restOfPeriod(asked))} d`;
  if (!standing) return sql`(${rest})`;
  return sql`(select ${columns} from ${months} k join ${standing} m using (outlet_id, month) union all ${rest})`;
}
