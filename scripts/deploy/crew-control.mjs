// Tells the running program to change over to the release the link names, and waits for how that ends.
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { link } from "./releases.mjs";

/** @typedef {import("./releases.mjs").Place} Place */

/** @param {Place} place @param {string} release */
export const follow = (place, release) => link(release, place.current);

/** @param {Place} place @param {string} release */
export async function roll(place, release) {
  const running = place.readStatus();
  if (!running?.alive) throw new Error("The program does not run: supervisorctl start ocpizza.");
  const since = Date.now();
  process.kill(running.alive, "SIGHUP");
  await served(place, release, since);
}

/** The first release, or after a stop by hand. @param {Place} place @param {string} release */
export async function start(place, release) {
  const since = Date.now();
  // Supervisor may be between two tries of its own, and a start would be refused.
  const command = process.env.OCPIZZA_START ?? "sudo -n /usr/bin/supervisorctl restart ocpizza";
  execFileSync("sh", ["-c", command], { stdio: "inherit" });
  await served(place, release, since);
}

/** @param {Place} place @param {string} release @param {number} since what was said before is not taken for an answer */
async function served(place, release, since) {
  for (const until = Date.now() + 150_000; Date.now() < until; await sleep(100)) {
    const status = place.readStatus();
    if (!status?.alive || status.at < since) continue;
    if (status.state === "serving" && status.release === release) return;
    if (status.state === "roll failed") throw new Error(`The new workers do not start: ${status.why}.`);
  }
  throw new Error("The new workers are not ready in time.");
}

/** A queue that is late is no reason to go back: only serving works it off. @param {Place} place */
export async function isReady(place) {
  const port = /^PORT=(\d+)/m.exec(readFileSync(join(place.shared, ".env"), "utf8"))?.[1] ?? "3000";
  for (const until = Date.now() + 20_000; Date.now() < until; await sleep(500)) {
    const answer = await fetch(`http://127.0.0.1:${port}/api/ready`).catch(() => undefined);
    if (answer?.ok) return true;
    const { checks = {} } = (await answer?.json().catch(() => undefined)) ?? {};
    const red = Object.keys(checks).filter((name) => checks[name] !== true);
    if (red.join() === "queue") return true;
  }
  return false;
}
