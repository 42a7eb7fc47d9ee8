import { setTimeout as sleep } from "node:timers/promises";
import { sql } from "drizzle-orm";
import { now } from "@/lib/server/clock";
import { db } from "@/lib/server/db";
import { addUp, type Days, listDays, noteDaysGoneBy } from "./add-up-days";
import { addUpMonths } from "./add-up-months";

/** Months added up at the same time: each is a transaction of its own. */
const lanes = 2;
/** A day that was only just noted is added up a minute later. */
const patience = 61_000;

/**
 * Adds all kept sums up anew, a month of an outlet at a time. The sums of before are read until the new ones stand, and who changes an
 * order meanwhile takes its day away as ever.
 * @returns how many days
 */
export async function rebuildDays(told: (done: number, of: number) => void): Promise<number> {
  await keepClosings();
  const standing = await listDays("standing", now());
  await noteDaysGoneBy(now());
  const begun = performance.now();
  const fresh = await countWaiting();
  const of = standing.reduce((sum, { days }) => sum + days.length, fresh);
  let [done, looked] = [0, 0];
  const all = async (months: Days[]) => {
    const lane = async () => {
      for (let month = months.shift(); month; month = months.shift()) {
        const added = await addUp(month, now());
        done += added;
        looked += month.days.length;
        told(looked, of);
      }
    };
    await Promise.all(Array.from({ length: lanes }, lane));
  };
  await all(standing);
  if (fresh > 0) await sleep(Math.max(0, patience - (performance.now() - begun)));
  await all(await listDays("noted", now()));
  await addUpMonths(now());
  return done;
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
