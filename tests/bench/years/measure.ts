// Asks every question of the reports many times, of one outlet and of all, a day, a month and a year; prints the 95th percentiles as JSON.
import { sql } from "drizzle-orm";
import type { Period } from "@/lib/inventory/period";
import { getDaySheet } from "@/lib/reports/queries/get-day-sheet";
import { getToday } from "@/lib/reports/queries/get-today";
import { readReport } from "@/lib/reports/queries/read-report";
import { reportNames } from "@/lib/reports/report";
import { now } from "@/lib/server/clock";
import { db, pool } from "@/lib/server/db";
import { addDays, businessDayOf } from "@/lib/time";

const times = Number(process.env.OCPIZZA_BENCH_TIMES ?? 40);
const only = process.env.OCPIZZA_BENCH_ONLY?.split(",");
const today = businessDayOf(now(), "Europe/Paris");
const outlets = (
  await db.execute<{ id: string }>(sql`select id from outlets where status = 'open' order by code`)
).map(({ id }) => id);

const lengths = { day: 1, month: 30, year: 365 };
/** Another end each time, within the last two months: the same pages are not read over and over. */
const periodOf = (days: number, turn: number): Period => {
  const to = addDays(today, -((turn * 7) % 60));
  return { from: addDays(to, 1 - days), to };
};

export type Measured = { what: string; of: string; p95: number };
const measured: Measured[] = [];
async function measure(what: string, of: string, ask: (turn: number) => Promise<unknown>): Promise<void> {
  if (only && !only.includes(what)) return;
  const taken: number[] = [];
  for (let turn = 0; turn < times; turn += 1) {
    const before = performance.now();
    await ask(turn);
    taken.push(performance.now() - before);
  }
  const p95 = taken.toSorted((a, b) => a - b)[Math.ceil(times * 0.95) - 1] ?? Number.POSITIVE_INFINITY;
  measured.push({ what, of, p95 });
  process.stderr.write(`${what}, ${of}: ${p95.toFixed(1)} ms\n`);
}

const whose = {
  one: (turn: number) => [outlets[turn % outlets.length] ?? ""],
  all: () => outlets,
};
for (const name of reportNames)
  for (const [who, outletsOf] of Object.entries(whose))
    for (const [length, days] of Object.entries(lengths))
      await measure(name, `${who} ${length}`, (turn) =>
        readReport(name, { outletIds: outletsOf(turn), period: periodOf(days, turn) }, "fr"),
      );
for (const [who, outletsOf] of Object.entries(whose))
  await measure("today", who, (turn) => getToday(outletsOf(turn), now()));
await measure("day sheet", "one day", (turn) =>
  getDaySheet(whose.one(turn)[0] ?? "", addDays(today, -((turn * 7) % 60))),
);
process.stdout.write(JSON.stringify(measured));
await pool.end({ timeout: 5 });
