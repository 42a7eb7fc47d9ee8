import { setTimeout as sleep } from "node:timers/promises";
import { sql } from "drizzle-orm";
import { now } from "@/lib/server/clock";
import { db } from "@/lib/server/db";
import { addUpDay, type Day, listNotedDays, noteDaysGoneBy } from "./add-up-days";
import { addUpMonths } from "./add-up-months";

/** Days added up at the same time: each is a transaction of its own. */
const lanes = 2;
/** A day that was only just noted is added up a minute later. */
const patience = 61_000;

/**
 * Adds all kept sums up anew, a day of an outlet at a time. The sums of before are read until the new ones stand, and who changes an
 * order meanwhile takes its day away as ever.
 * @returns how many days
 */
export async function rebuildDays(told: (done: number, of: number) => void): Promise<number> {
  await keepClosings();
  const standing = await listStandingDays();
  await noteDaysGoneBy(now());
  const begun = performance.now();
  const fresh = await countWaiting();
  const of = standing.length + fresh;
  let done = 0;
  const addUp = async (days: Day[]) => {
    const lane = async () => {
      for (let day = days.shift(); day; day = days.shift()) {
        await addUpDay(day, now());
        done += 1;
        told(done, of);
      }
    };
    await Promise.all(Array.from({ length: lanes }, lane));
  };
  await addUp(standing);
  if (fresh > 0) await sleep(Math.max(0, patience - (performance.now() - begun)));
  await addUp(await listNotedDays(now()));
  await addUpMonths(now());
  return done;
}

async function listStandingDays(): Promise<Day[]> {
  const rows = await db.execute<Day>(sql`
    select outlet_id as "outletId", business_day::text as day from report_days where added_up_at is not null
    order by business_day, outlet_id`);
  return rows.map((row) => ({ ...row }));
}

async function countWaiting(): Promise<number> {
  const [row] = await db.execute<{ days: number }>(
    sql`select count(*)::int as days from report_days where added_up_at is null`,
  );
  return row?.days ?? 0;
}

/** What closings say, read from them anew: one made meanwhile is kept by its own transaction. */
export async function keepClosings(): Promise<void> {
  await db.transaction(async (tx) => {
    await tx.execute(sql`delete from closing_taxes`);
    await tx.execute(
      sql`insert into closing_taxes select * from report_closing_taxes on conflict do nothing`,
    );
    await tx.execute(sql`delete from closing_tenders`);
    await tx.execute(
      sql`insert into closing_tenders select * from report_closing_tenders on conflict do nothing`,
    );
  });
}
