import { type SQL, sql } from "drizzle-orm";
import { db } from "@/lib/server/db";
import { salesSums } from "../sales-sums";
import { addUpMonths } from "./add-up-months";

/** Hours after midnight during which a day gone by still moves: last deliveries, late closings. */
const settlingHours = 4;

/** Days of an outlet that are added up together, of one month. */
export type Days = { outletId: string; days: string[] };

/** An outlet and its days, as statements have them. */
type Asked = { outlet: SQL; days: SQL };
const theirs = ({ outlet, days }: Asked) => sql`outlet_id = ${outlet} and business_day = any(${days})`;
const ofView = (view: SQL) => (asked: Asked) => sql`select * from ${view} where ${theirs(asked)}`;
const ofFunction =
  (told: SQL) =>
  ({ outlet, days }: Asked) =>
    sql`select v.* from unnest(${days}) as d (day) cross join lateral ${told}(${outlet}, d.day) v`;
const summed = sql.raw(salesSums.map((name) => `sum(${name})`).join(", "));

/** Each table of kept sums, and what tells its rows: the views the reports themselves read, and what stands in the tables before. */
const kept: [string, (asked: Asked) => SQL][] = [
  ["sales_hours", ofView(sql`report_sales`)],
  [
    "sales_days",
    (asked) =>
      sql`select outlet_id, business_day, ${summed} from sales_hours where ${theirs(asked)} group by 1, 2`,
  ],
  ["sales_items", ofView(sql`report_items`)],
  ["sales_promotions", ofView(sql`report_promotions`)],
  ["courier_days", ofView(sql`report_couriers`)],
  ["loss_days", ofView(sql`report_losses`)],
  ["use_days", ofFunction(sql`report_use`)],
  ["work_days", ofFunction(sql`report_day_work`)],
];

/**
 * Notes the days gone by whose sums do not stand, from an outlet's first order or movement of goods: a day without orders may have
 * losses. They are added up a minute later at the soonest: by then whoever was changing an order without finding its day's row here
 * is done.
 */
export async function noteDaysGoneBy(at: Date): Promise<void> {
  const now = sql`${at.toISOString()}::timestamptz`;
  await db.execute(sql`
    insert into report_days (outlet_id, business_day, noted_at)
    select o.id, d.day::date, ${now} from outlets o
    cross join lateral (select least(
      (select min(c.business_day) from order_counters c where c.outlet_id = o.id),
      (select (min(m.at) at time zone o.timezone)::date from stock_movements m where m.outlet_id = o.id)) as day) first
    cross join lateral generate_series(first.day, ((${now} - make_interval(hours => ${settlingHours})) at time zone o.timezone)::date - 1,
      interval '1 day') as d (day)
    where not exists (select from report_days r where r.outlet_id = o.id and r.business_day = d.day::date)
    on conflict do nothing`);
}

/** Days by outlet and month, the oldest first: `standing` or only noted, a minute ago at the latest. */
export async function listDays(which: "standing" | "noted", at: Date): Promise<Days[]> {
  const chosen =
    which === "standing"
      ? sql`added_up_at is not null`
      : sql`added_up_at is null and noted_at <= ${at.toISOString()}::timestamptz - interval '1 minute'`;
  const rows = await db.execute<Days>(sql`
    select outlet_id as "outletId", array_agg(business_day::text order by business_day) as days from report_days where ${chosen}
    group by outlet_id, date_trunc('month', business_day) order by min(business_day), outlet_id`);
  return rows.map((row) => ({ ...row }));
}

/**
 * Adds days up, all of them together; those that somebody holds are waited for one by one: waiting for one while holding others could
 * be waiting in a circle.
 * @returns how many days were added up: one that was taken away meanwhile is not
 */
export async function addUp({ outletId, days }: Days, at: Date): Promise<number> {
  const done = await addUpTogether({ outletId, days }, at, sql`skip locked`);
  for (const day of days.filter((one) => !done.includes(one)))
    done.push(...(await addUpTogether({ outletId, days: [day] }, at, sql``)));
  return done.length;
}

/** Days' rows are locked meanwhile: a change of one of their orders waits, and takes its day's row away again. @returns the days added up */
async function addUpTogether({ outletId, days }: Days, at: Date, held: SQL): Promise<string[]> {
  const of = (list: readonly string[]): Asked => ({
    ...{ outlet: sql`${outletId}::uuid`, days: sql`${sql.param([...list])}::text[]::date[]` },
  });
  return db.transaction(async (tx) => {
    const locked = await tx.execute<{ day: string }>(sql`
      select business_day::text as day from report_days where ${theirs(of(days))} order by business_day for update ${held}`);
    const done = locked.map(({ day }) => day);
    if (done.length === 0) return [];
    const its = of(done);
    for (const [table, told] of kept) {
      await tx.execute(sql`delete from ${sql.identifier(table)} where ${theirs(its)}`);
      await tx.execute(sql`insert into ${sql.identifier(table)} ${told(its)}`);
    }
    await tx.execute(
      sql`update report_days set added_up_at = ${at.toISOString()}::timestamptz where ${theirs(its)}`,
    );
    return done;
  });
}

/** What the clock does: notes, then adds up what was noted before, days and then whole months. @returns how many days were added up */
export async function addUpDays(at: Date): Promise<number> {
  await noteDaysGoneBy(at);
  let done = 0;
  for (const days of await listDays("noted", at)) done += await addUp(days, at);
  await addUpMonths(at);
  return done;
}
