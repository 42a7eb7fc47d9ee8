import { sql } from "drizzle-orm";
import { db } from "@/lib/server/db";

/** Hours after midnight during which a day gone by still moves: last deliveries, late closings. */
const settlingHours = 4;

type Day = { outletId: string; day: string };

/**
 * Notes the days gone by whose sums do not stand. They are added up a minute later at the soonest: by then whoever was changing
 * an order without finding its day's row here is done.
 */
export async function noteDaysGoneBy(at: Date): Promise<void> {
  const now = sql`${at.toISOString()}::timestamptz`;
  await db.execute(sql`
    insert into report_days (outlet_id, business_day, noted_at)
    select c.outlet_id, c.business_day, ${now} from order_counters c join outlets t on t.id = c.outlet_id
    where c.business_day < ((${now} - make_interval(hours => ${settlingHours})) at time zone t.timezone)::date
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
    await tx.execute(sql`delete from sales_hours where ${its}`);
    await tx.execute(sql`insert into sales_hours select * from report_sales where ${its}`);
    await tx.execute(sql`delete from sales_items where ${its}`);
    await tx.execute(sql`insert into sales_items select * from report_items where ${its}`);
    await tx.execute(sql`delete from sales_promotions where ${its}`);
    await tx.execute(sql`insert into sales_promotions select * from report_promotions where ${its}`);
    await tx.execute(sql`delete from courier_days where ${its}`);
    await tx.execute(sql`insert into courier_days select * from report_couriers where ${its}`);
    await tx.execute(sql`delete from use_days where ${its}`);
    await tx.execute(sql`insert into use_days select * from report_use(${outletId}, ${day}::date)`);
    await tx.execute(sql`update report_days set added_up_at = ${at.toISOString()}::timestamptz where ${its}`);
  });
}

/** What the clock does: notes, then adds up what was noted before. @returns how many days were added up */
export async function addUpDays(at: Date): Promise<number> {
  await noteDaysGoneBy(at);
  const days = await listNotedDays(at);
  for (const day of days) await addUpDay(day, at);
  return days.length;
}

/** Lets go of all kept sums, for a new start: until each stands again its day is read from its orders. */
export async function forgetAllDays(at: Date): Promise<void> {
  await db.execute(
    sql`update report_days set added_up_at = null, noted_at = ${at.toISOString()}::timestamptz - interval '1 hour'`,
  );
}
