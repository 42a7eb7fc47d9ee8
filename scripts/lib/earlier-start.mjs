// One start at a time in a clone: a new one takes over from an earlier one, alive or dead.
import { setTimeout as sleep } from "node:timers/promises";
import { identityOf } from "./processes.mjs";
import { say } from "./progress.mjs";
import { endLeftover, forget, recordProcess, stillRunning } from "./run-records.mjs";

/** @param {string[]} services names under which a start records its processes */
export async function takeOver(services) {
  const earlier = stillRunning("start");
  if (earlier !== undefined && earlier !== process.pid) {
    say(`  An earlier start (process ${earlier}) still runs here: ending it first.`);
    process.kill(earlier, "SIGTERM");
    for (const until = Date.now() + 30_000; Date.now() < until && identityOf(earlier); ) await sleep(100);
    if (identityOf(earlier)) process.kill(earlier, "SIGKILL");
  }
  recordProcess("start", process.pid);
  for (const name of services) {
    if (await endLeftover(name)) say(`  Ended a process left behind by a start that was killed (${name}).`);
  }
}

export function leave() {
  if (stillRunning("start") === process.pid) forget("start");
}
