import { sql } from "drizzle-orm";
import { db } from "@/lib/server/db";
import { addUpMonths } from "./add-up-months";

/** Hours after midnight during which a day gone by still moves: last deliveries, late closings. */
const settlingHours = 4;

/** Each table of kept sums, and the function that tells its rows of one day. */
const kept = [
  ["sales_hours", "report_day_sales"],
  ["sales_days", "report_day_totals"],
  ["sales_items", "report_day_items"],
  ["sales_promotions", "report_day_promotions"],
  ["courier_days", "report_day_couriers"],
  ["loss_days", "report_day_losses"],
  ["use_days", "report_use"],
] as const;

export type Day = { outletId: string; day: string };

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

/** The noted days, the oldest first. */
export async function listNotedDays(at: Date): Promise<Day[]> {
  const rows = await db.execute<Day>(sql`
    select outlet_id as "outletId", business_day::text as day from report_days
    where added_up_at is null and noted_at <= ${at.toISOString()}::timestamptz - interval '1 minute'
    order by business_day, outlet_id`);
  return rows.map((row) => ({ ...row }));
}

/**
 * Adds a day up, from the views the reports themselves read. Its row is locked meanwhile: a change of one of its orders waits,
 * and takes the row away again.
 */
export async function addUpDay({ outletId, day }: Day, at: Date): Promise<void> {
  const its = sql`outlet_id = ${outletId} and business_day = ${day}::date`;
  await db.transaction(async (tx) => {
    const noted = await tx.execute(sql`select from report_days where ${its} for update`);
    if (noted.length === 0) return;
    for (const [table, told] of kept) {
      await tx.execute(sql`delete from ${sql.identifier(table)} where ${its}`);
      await tx.execute(
        sql`insert into ${sql.identifier(table)} select * from ${sql.identifier(told)}(${outletId}, ${day}::date)`,
      );
    }
    await tx.execute(sql`update report_days set added_up_at = ${at.toISOString()}::timestamptz where ${its}`);
  });
}

/** What the clock does: notes, then adds up what was noted before, days and then whole months. @returns how many days were added up */
export async function addUpDays(at: Date): Promise<number> {
  await noteDaysGoneBy(at);
  const days = await listNotedDays(at);
  for (const day of days) await addUpDay(day, at);
  await addUpMonths(at);
  return days.length;
}
