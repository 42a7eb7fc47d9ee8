import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import postgres from "postgres";
import { afterAll, beforeAll, expect, test } from "vitest";
import { freePort } from "../../scripts/lib/ports.mjs";
import { runningServer, startPostgres, stopPostgres } from "../../scripts/lib/postgres.mjs";
import { type Place, placePostgres } from "../../scripts/lib/postgres-place.mjs";

const password = "only-for-tests";
const name = `test-recovery-${process.pid}`;
let place: Place;

const pidFile = () => join(place.data, "postmaster.pid");

async function query<Row extends postgres.Row>(port: number, statement: string) {
  const sql = postgres({ host: "127.0.0.1", port, user: "postgres", password, database: "postgres", max: 1 });
  try {
    return [...(await sql.unsafe<Row[]>(statement))];
  } finally {
    await sql.end();
  }
}

beforeAll(async () => {
  place = placePostgres(name);
  const port = await startPostgres(place, { password });
  await query(port, "create table kept (what text)");
}, 120_000);

afterAll(async () => {
  await stopPostgres(place);
  rmSync(place.data, { recursive: true, force: true });
});

test("a server left running is taken over, not started twice", async () => {
  const before = runningServer(place);
  expect(await startPostgres(place, { password })).toBe(before?.port);
  expect(runningServer(place)?.pid).toBe(before?.pid);
});

test("a server killed outright comes back with everything that was committed", async () => {
  const before = runningServer(place);
  await query(before?.port ?? 0, "insert into kept values ('order')");
  process.kill(before?.pid ?? 0, "SIGKILL");
  const port = await startPostgres(place, { password });
  expect(await query(port, "select what from kept")).toEqual([{ what: "order" }]);
});

test("a pid file whose number went to another process is no obstacle", async () => {
  const stale = readFileSync(pidFile(), "utf8").replace(/^\d+/, String(process.pid));
  await stopPostgres(place);
  writeFileSync(pidFile(), stale);
  const port = await startPostgres(place, { password });
  expect(await query(port, "select count(*)::int as kept from kept")).toEqual([{ kept: 1 }]);
});

test("a taken port is passed over", async () => {
  const occupant = createServer();
  const taken = await new Promise<number>((resolve) => {
    occupant.listen(0, () => {
      const address = occupant.address();
      resolve(typeof address === "object" && address ? address.port : 0);
    });
  });
  expect(await freePort("the site", taken)).toBeGreaterThan(taken);
  occupant.close();
});
