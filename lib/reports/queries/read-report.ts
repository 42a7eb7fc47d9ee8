import { type SQL, sql } from "drizzle-orm";
import { now } from "@/lib/server/clock";
import { db } from "@/lib/server/db";
import type { ReportName, ReportRow } from "../report";
import type { RowKey } from "../row-of";
import { accountStatements } from "./account-statements";
import { goodsStatements } from "./goods-statements";
import { keptOrLive, monthsAndDays, workOfDays } from "./kept-or-live";
import { type Asked, type Span, spanOf } from "./spells";

const ratio = (of: SQL, by: SQL) => sql`round(sum(${of})::numeric / nullif(sum(${by}), 0), 4)::float8`;
const minutes = (seconds: SQL, by: SQL) =>
  sql`round(sum(${seconds})::numeric / nullif(sum(${by}), 0) / 60, 1)::float8`;

const sales = sql`sum(s.orders)::int as orders, sum(s.gross_cents)::float8 as gross,
  round(sum(s.gross_cents)::numeric / nullif(sum(s.orders), 0))::float8 as basket,
  sum(s.discount_cents)::float8 as discounts, sum(s.fee_cents)::float8 as fees`;
const people = sql`sum(s.cancelled)::int as cancelled, sum(s.newcomers)::int as newcomers, sum(s.regulars)::int as regulars`;
const service = sql`sum(s.handed)::int as handed, sum(s.kept)::int as kept, ${ratio(sql`s.kept`, sql`s.handed`)} as "keptShare",
  ${minutes(sql`s.late_seconds`, sql`s.handed - s.kept`)} as late, ${minutes(sql`s.make_seconds`, sql`s.made`)} as make,
  ${minutes(sql`s.ride_seconds`, sql`s.ridden`)} as ride`;

/** What each report adds up, and in which order it tells it: names are French or English, as asked. */
const statements: Record<ReportName, (asked: Span, locale: string) => SQL> = {
  outlets: (
    asked,
  ) => sql`select o.name as outlet, ${sales}, ${people}, ${service} from ${keptOrLive("totals", asked)} s
    join outlets o on o.id = s.outlet_id group by o.id, o.name order by sum(s.gross_cents) desc, o.name`,
  days: (
    asked,
  ) => sql`select s.business_day::text as day, ${sales}, ${people} from ${keptOrLive("totals", asked)} s
    group by s.business_day order by s.business_day`,
  hours: (asked) => sql`select s.weekday, s.hour, sum(s.orders)::int as orders,
    sum(s.gross_cents)::float8 as gross from ${monthsAndDays("sales", asked)} s group by 1, 2 having sum(s.orders) > 0 order by 1, 2`,
  channels: (asked) => sql`select s.channel, s.mode, ${sales} from ${monthsAndDays("sales", asked)} s
    group by s.channel, s.mode having sum(s.orders) > 0 order by sum(s.gross_cents) desc, 1, 2`,
  products: (
    asked,
    locale,
  ) => sql`select ${locale === "en" ? sql`p.name_en` : sql`p.name_fr`} as product, i.size, i.code,
    sum(s.halves)::int as quantity, sum(s.gross_cents)::float8 as gross,
    round(sum(s.gross_cents)::numeric / nullif(sum(sum(s.gross_cents)) over (), 0), 4)::float8 as share
    from ${monthsAndDays("items", asked)} s join items i on i.id = s.item_id join products p on p.id = i.product_id
    group by p.id, i.id order by sum(s.gross_cents) desc, 1, 2`,
  service: (asked) => sql`select s.hour, ${service} from ${monthsAndDays("sales", asked)} s
    group by s.hour having sum(s.handed) > 0 order by s.hour`,
  promotions: (
    asked,
  ) => sql`select p.code as promotion, sum(s.orders)::int as orders, sum(s.discount_cents)::float8 as discounts
    from ${keptOrLive("promotions", asked)} s join promotions p on p.id = s.promotion_id
    group by p.id, p.code order by sum(s.discount_cents) desc, p.code`,
  couriers: (
    asked,
  ) => sql`select u.name as courier, u.id, sum(s.delivered)::int as delivered, sum(s.late)::int as "lateTimes",
    sum(s.failed)::int as failed, ${minutes(sql`s.ride_seconds`, sql`s.delivered`)} as ride
    from ${keptOrLive("couriers", asked)} s join users u on u.id = s.courier_id
    group by u.id, u.name order by sum(s.delivered) desc, u.name`,
  // Whoever is still at work has worked until now; a shift is of the day on which it began.
  work: (asked) => sql`
    with sold as (select s.business_day as day, sum(s.orders) as orders, sum(s.gross_cents) as gross
      from ${keptOrLive("totals", asked)} s group by s.business_day),
    worked as (select w.day, sum(w.seconds)::numeric / 3600 as hours from (
        select business_day as day, seconds from ${workOfDays(asked)} k
        union all
        select (w.began_at at time zone o.timezone)::date, extract(epoch from ${now().toISOString()}::timestamptz - w.began_at)
        from worked_shifts w join outlets o on o.id = w.outlet_id where w.outlet_id = any(${asked.outlets}) and w.ended_at is null
          and (w.began_at at time zone o.timezone)::date between ${asked.period.from}::date and ${asked.period.to}::date) w
      group by 1)
    select coalesce(s.day, w.day)::text as day, round(coalesce(w.hours, 0), 1)::float8 as worked, coalesce(s.orders, 0)::int as orders,
      coalesce(s.gross, 0)::float8 as gross, round(s.gross / nullif(w.hours, 0))::float8 as "grossPerHour"
    from sold s full join worked w on w.day = s.day order by 1`,
  losses: (
    asked,
  ) => sql`select s.loss, s.reason, sum(s.times)::int as times, sum(s.cents)::float8 as amount from ${keptOrLive("losses", asked)} s
    group by s.loss, s.reason order by sum(s.cents) desc, s.loss, s.reason`,
  ...goodsStatements,
  ...accountStatements,
};

/** A report's rows; every amount in cents, shares from 0 to 1. */
export async function readReport(name: ReportName, asked: Asked, locale: string): Promise<ReportRow[]> {
  if (asked.outletIds.length === 0) return [];
  const rows = await db.execute<ReportRow>(statements[name](spanOf(asked), locale));
  return rows.map((row) => ({ ...row }));
}

/** One row of the very same report of each outlet by itself, by the outlet's id; in one question, however many there are. */
export async function readRowOfEach(
  name: ReportName,
  key: RowKey,
  { outletIds, period }: Asked,
  locale: string,
): Promise<Map<string, ReportRow>> {
  const statement = statements[name]({ outlets: sql`array[each.of_outlet]`, period }, locale);
  const rows = await db.execute<ReportRow & { of_outlet: string }>(sql`
    select each.of_outlet, r.* from unnest(${sql.param([...outletIds])}::uuid[]) as each (of_outlet) cross join lateral (${statement}) r
    where ${sql.join(
      Object.entries(key).map(
        ([column, value]) => sql`coalesce(r.${sql.identifier(column)}::text, '') = ${value}`,
      ),
      sql` and `,
    )}`);
  return new Map(rows.map(({ of_outlet, ...row }) => [of_outlet, row]));
}
