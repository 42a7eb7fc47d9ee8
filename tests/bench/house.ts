import { rmSync } from "node:fs";
import postgres from "postgres";
import { buildOf } from "../../scripts/lib/build.mjs";
import { claimTestRun } from "../../scripts/lib/claim-test-run.mjs";
import { onClose } from "../../scripts/lib/closing.mjs";
import { runTypeScript } from "../../scripts/lib/commands.mjs";
import { ensureDatabase } from "../../scripts/lib/database.mjs";
import { forNext, testSettings } from "../../scripts/lib/environment.mjs";
import { anyFreePort } from "../../scripts/lib/ports.mjs";
import { startPostgres, stopPostgres } from "../../scripts/lib/postgres.mjs";
import { placePostgres } from "../../scripts/lib/postgres-place.mjs";
import { step } from "../../scripts/lib/progress.mjs";
import { endLeftover } from "../../scripts/lib/run-records.mjs";
import { serve } from "../../scripts/lib/web.mjs";
import { openBareSite } from "./bare-site";
import { openWide } from "./open-wide";
import { startRawServer } from "./raw-server";
import { countTurns } from "./turns";

const database = "ocpizza_bench";
const fridayEvening = "2026-11-27T19:00:00+01:00";
const records = ["bench-web", "bench-counted", "bench-bare", "bench-raw"];

export type House = Awaited<ReturnType<typeof openHouse>>;

/**
 * What is measured and what it is measured against: a production build over a filled database whose commits reach the
 * disk, the same behind a counter of round trips, a bare Next, and a bare node:http.
 */
export async function openHouse() {
  claimTestRun();
  for (const record of records) await endLeftover(record);
  const server = await step("Starting PostgreSQL", freshPostgres);
  const webPort = await anyFreePort();
  const settings = {
    ...forNext(testSettings({ postgres: server, database, webPort })),
    ...{ OCPIZZA_CLOCK: fridayEvening, LOG_LEVEL: "warn" },
  };
  await ensureDatabase(server, database);
  await step("Migrating and filling the database", async () => {
    await runTypeScript("scripts/migrate.ts", settings);
    await runTypeScript("scripts/seed.ts", settings);
  });
  const { port, password } = server;
  const sql = postgres({ host: "127.0.0.1", port, password, database, user: "postgres", onnotice: () => {} });
  onClose("The bench's connections", () => sql.end({ timeout: 1 }));
  await openWide(sql);
  rmSync(".next-test", { recursive: true, force: true });
  const site = buildOf(settings, { distDir: ".next-test", database: `${process.pid}` });
  await step("Building the site", site.run);
  const bare = await openBareSite(sql, { host: "127.0.0.1", port, password, database });
  const raw = await startRawServer();

  const turns = await countTurns(port);
  const start = async (record: string, env: Record<string, string>, at: number) => {
    const web = await serve({
      ...{ record, port: at, distDir: ".next-test", host: "127.0.0.1", quiet: true },
      env: { ...env, PORT: String(at) },
    });
    onClose(record, web.stop);
    return web;
  };
  const countedPort = await anyFreePort();
  const [web] = await step("Starting the servers", () =>
    Promise.all([
      start("bench-web", settings, webPort),
      start("bench-counted", { ...settings, POSTGRES_PORT: String(turns.port) }, countedPort),
    ]),
  );
  return {
    sql,
    url: `http://127.0.0.1:${webPort}`,
    counted: `http://127.0.0.1:${countedPort}`,
    ...{ turns, bare, raw, settings, pid: web.pid },
  };
}

async function freshPostgres() {
  const place = placePostgres("bench-postgres");
  const discard = async () => {
    await stopPostgres(place);
    rmSync(place.data, { recursive: true, force: true });
  };
  await discard();
  onClose("PostgreSQL", discard);
  const password = "only-for-measuring";
  return { password, port: await startPostgres(place, { password, settings: { max_connections: "120" } }) };
}
