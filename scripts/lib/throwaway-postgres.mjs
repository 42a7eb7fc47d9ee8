// A PostgreSQL for one test run: made, used and thrown away; leftovers of killed runs go too.
import { mkdirSync, readdirSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { local } from "./paths.mjs";
import { startPostgres, stopPostgres } from "./postgres.mjs";
import { placePostgres } from "./postgres-place.mjs";
import { identityOf } from "./processes.mjs";
import { forget, readRecord, recordProcess } from "./run-records.mjs";

const password = "only-for-tests";
// Nothing survives the run, so nothing needs to reach the disk; a time zone of its own shows up what relies on one.
const settings = {
  fsync: "off",
  synchronous_commit: "off",
  full_page_writes: "off",
  timezone: "Asia/Kolkata",
  max_connections: "200",
};

/** @param {string} name */
async function discard(name) {
  const place = placePostgres(name);
  await stopPostgres(place);
  rmSync(place.data, { recursive: true, force: true });
  for (const rest of [".new", ".password"]) rmSync(place.data + rest, { recursive: true, force: true });
  forget(name);
}

async function discardLeftovers() {
  const names = new Set(readdirSync(join(local, "run")).filter((file) => /^test-\d+\.json$/.test(file)));
  for (const file of names) {
    const name = file.slice(0, -".json".length);
    const record = readRecord(name);
    if (!record || identityOf(record.pid) !== record.identity) await discard(name);
  }
}

export async function throwawayPostgres() {
  const name = `test-${process.pid}`;
  mkdirSync(join(local, "run"), { recursive: true });
  await discardLeftovers();
  recordProcess(name, process.pid);
  const place = placePostgres(name);
  const port = await startPostgres(place, { password, settings });
  return { port, password, stop: () => discard(name), folder: dirname(place.data) };
}
