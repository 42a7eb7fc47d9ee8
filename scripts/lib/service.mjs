// Runs one long-lived process of a start and brings it back when it dies.
import { spawn } from "node:child_process";
import { appendFileSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { root } from "./paths.mjs";
import { stopGroup } from "./processes.mjs";
import { say } from "./progress.mjs";
import { forget, recordProcess } from "./run-records.mjs";

/**
 * @typedef {object} Service
 * @property {() => Promise<void>} stop
 * @property {() => number | undefined} pid
 * @property {() => boolean} diedEarly
 */

/**
 * Starts Node with these arguments in a process group of its own, so that Ctrl-C reaches us first and we end it in order.
 * @param {{ name: string, record: string, args: string[], env: Record<string, string | undefined>, quiet?: boolean, keptIn?: string }} options keptIn: a file that keeps all it prints
 * @returns {Service}
 */
export function runService({ name, record, args, env, quiet = false, keptIn }) {
  /** @type {import("node:child_process").ChildProcess | undefined} */
  let child;
  let stopping = false;
  let deaths = 0;
  const launch = () => {
    const started = Date.now();
    child = spawn(process.execPath, args, {
      cwd: root,
      env: { ...process.env, ...env },
      detached: true,
      stdio: keptIn ? ["ignore", "pipe", "pipe"] : ["ignore", quiet ? "ignore" : "inherit", "inherit"],
    });
    child.stdout?.on("data", (chunk) => keptIn && appendFileSync(keptIn, chunk));
    child.stderr?.on("data", (chunk) => {
      if (keptIn) appendFileSync(keptIn, chunk);
      process.stderr.write(chunk);
    });
    if (child.pid) recordProcess(record, child.pid);
    child.once("exit", async (code, signal) => {
      if (stopping) return;
      deaths = Date.now() - started > 60_000 ? 1 : deaths + 1;
      if (deaths > 5) return say(`! ${name} keeps stopping; giving up on it.`);
      say(`! ${name} stopped (${signal ?? `code ${code}`}); starting it again.`);
      await sleep(200 * deaths);
      if (!stopping) launch();
    });
  };
  launch();
  return {
    pid: () => child?.pid,
    diedEarly: () => deaths > 0,
    async stop() {
      stopping = true;
      if (child?.pid) await stopGroup(child.pid, 10_000);
      forget(record);
    },
  };
}
