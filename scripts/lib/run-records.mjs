// Remembers on disk which processes a start launched, so that the next one can end those left behind.
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { runFolder } from "./paths.mjs";
import { identityOf, stopGroup } from "./processes.mjs";

/** @param {string} name */
const fileOf = (name) => join(runFolder, `${name}.json`);

/** @param {string} name @returns {{ pid: number, identity: string } | undefined} */
export function readRecord(name) {
  try {
    return JSON.parse(readFileSync(fileOf(name), "utf8"));
  } catch {
    return undefined;
  }
}

/** @param {string} name @param {number} pid */
export function recordProcess(name, pid) {
  mkdirSync(runFolder, { recursive: true });
  writeFileSync(`${fileOf(name)}.new`, JSON.stringify({ pid, identity: identityOf(pid) }));
  renameSync(`${fileOf(name)}.new`, fileOf(name));
}

/** @param {string} name */
export const forget = (name) => rmSync(fileOf(name), { force: true });

/** The process recorded under this name, when it still runs. @param {string} name @returns {number | undefined} */
export function stillRunning(name) {
  const record = readRecord(name);
  return record?.identity && identityOf(record.pid) === record.identity ? record.pid : undefined;
}

/** Ends what an earlier start left under this name; true when there was something. @param {string} name */
export async function endLeftover(name, graceMs = 5000) {
  const pid = stillRunning(name);
  if (pid !== undefined) await stopGroup(pid, graceMs);
  forget(name);
  return pid !== undefined;
}
