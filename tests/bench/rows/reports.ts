import { spawn } from "node:child_process";
import { rmSync } from "node:fs";
import postgres from "postgres";
import { onClose } from "../../../scripts/lib/closing.mjs";
import { runTypeScript, typescriptArgs } from "../../../scripts/lib/commands.mjs";
import { ensureDatabase } from "../../../scripts/lib/database.mjs";
import { type Settings, testSettings } from "../../../scripts/lib/environment.mjs";
import { startPostgres, stopPostgres } from "../../../scripts/lib/postgres.mjs";
import { placePostgres } from "../../../scripts/lib/postgres-place.mjs";
import { say, step } from "../../../scripts/lib/progress.mjs";
import { type Row, within } from "../row";
import type { Measured } from "../years/measure";

const database = "ocpizza_years";
const password = "only-for-measuring";
const fridayEvening = "2026-11-27T19:00:00+01:00";
/** What a small managed server has; nothing need reach the disk while years are made. */
const server = {
  ...{ max_connections: "60", shared_buffers: "1GB", max_wal_size: "8GB" },
  ...{ fsync: "off", full_page_writes: "off", synchronous_commit: "off", wal_level: "minimal" },
  max_wal_senders: "0",
};

/**
 * Two years of forty outlets in a PostgreSQL of their own, the reports' sums made anew by the command that does it, then every question
 * of the reports asked many times. `OCPIZZA_BENCH_ORDERS=100000` for fewer orders.
 */
export async function reports(): Promise<Row[]> {
  const place = placePostgres("bench-years");
  const discard = async () => {
    await stopPostgres(place);
    rmSync(place.data, { recursive: true, force: true });
  };
  await discard();
  onClose("The PostgreSQL of years", discard);
  const port = await startPostgres(place, { password, settings: server });
  await ensureDatabase({ port, password }, database);
  const settings = {
    ...testSettings({ postgres: { port, password }, database, webPort: 3000 }),
    ...{ OCPIZZA_CLOCK: fridayEvening, LOG_LEVEL: "warn" },
  };
  await step("Migrating and filling three weeks", async () => {
    await runTypeScript("scripts/migrate.ts", settings);
    await runTypeScript("scripts/seed.ts", settings);
  });
  await shown("Making years of them", "tests/bench/years/main.ts", settings);
  await shown("Adding up the sums of the reports", "scripts/rebuild-reports.ts", settings);
  await step("Reading through the sums, as the server does by itself within minutes", async () => {
    const sql = postgres({ host: "127.0.0.1", port, database, user: "postgres", password, max: 1 });
    await sql`vacuum analyze`;
    await sql.end();
  });
  const measured: Measured[] = JSON.parse(
    await step("Asking every report", () => runTypeScript("tests/bench/years/measure.ts", settings)),
  );
  await discard();
  return rowsOf(measured);
}

/** A command whose own progress is to be seen. */
async function shown(what: string, file: string, settings: Settings): Promise<void> {
  say(`… ${what}`);
  const child = spawn(process.execPath, [...typescriptArgs, file], {
    env: { ...process.env, ...settings },
    stdio: ["ignore", "inherit", "inherit"],
  });
  const code = await new Promise((resolve) => child.on("close", resolve));
  if (code !== 0) throw new Error(`${file} ended with ${code}`);
}

/** A line for each report: its slowest question, and all of them beside it. */
function rowsOf(measured: readonly Measured[]): Row[] {
  const names = [...new Set(measured.map(({ what }) => what))];
  return names.map((name) => {
    const its = measured.filter(({ what }) => what === name);
    const most = Math.max(...its.map(({ p95 }) => p95));
    const each = its.map(({ of, p95 }) => `${of} ${Math.ceil(p95)}`).join(", ");
    return within(500, `Report ${name}, p95 of its slowest question`, most, "ms", each);
  });
}
