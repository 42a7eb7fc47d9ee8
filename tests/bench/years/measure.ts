// Asks every question of the reports many times, of one outlet and of all, a day, a week, a month and a year, each beside as many days before;
// prints the 95th percentiles as JSON.
import { sql } from "drizzle-orm";
import { getDaySheet } from "@/lib/reports/queries/get-day-sheet";
import { getToday } from "@/lib/reports/queries/get-today";
import { readCompared, readRowCompared } from "@/lib/reports/queries/read-compared";
import { readReport } from "@/lib/reports/queries/read-report";
import { reportNames } from "@/lib/reports/report";
import { rowKeyOf } from "@/lib/reports/row-of";
import { now } from "@/lib/server/clock";
import { db, pool } from "@/lib/server/db";
import { addDays, businessDayOf, type Period } from "@/lib/time";

const times = Number(process.env.OCPIZZA_BENCH_TIMES ?? 40);
const only = process.env.OCPIZZA_BENCH_ONLY?.split(",");
const today = businessDayOf(now(), "Europe/Paris");
const outlets = (
  await db.execute<{ id: string }>(sql`select id from outlets where status = 'open' order by code`)
).map(({ id }) => id);

const lengths = { day: 1, week: 7, month: 30, year: 365 };
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
        readCompared(name, { outletIds: outletsOf(turn), period: periodOf(days, turn) }, "avant", "fr"),
      );
for (const name of reportNames) {
  const [row] = await readReport(name, { outletIds: outlets, period: periodOf(7, 1) }, "fr");
  const key =
    row && rowKeyOf(name, Object.fromEntries(Object.entries(row).map(([of, value]) => [of, `${value}`])));
  if (!key) continue;
  for (const [length, days] of Object.entries(lengths))
    await measure("an outlet a line", `${name} ${length}`, (turn) =>
      readRowCompared(name, key, { outletIds: outlets, period: periodOf(days, turn) }, "avant", "fr"),
    );
}
for (const [who, outletsOf] of Object.entries(whose))
  await measure("today", who, (turn) => getToday(outletsOf(turn), now()));
await measure("day sheet", "one day", (turn) =>
  getDaySheet(whose.one(turn)[0] ?? "", addDays(today, -((turn * 7) % 60))),
);
process.stdout.write(JSON.stringify(measured));
await pool.end({ timeout: 5 });
