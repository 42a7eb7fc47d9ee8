// Web workers behind one port: this process accepts connections and hands them out (node:cluster, in turn).
import cluster from "node:cluster";
import { realpathSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { say } from "../lib/progress.mjs";
import { passMetrics } from "./crew-metrics.mjs";

/** @typedef {import("node:cluster").Worker} Worker */
/** @typedef {{ size: number, release: string, workerFile: string, statusFile?: string, readyWithinMs?: number, goneWithinMs?: number }} Wanted */

/**
 * @param {Wanted} wanted `release` is a folder or a link to one, read again whenever a worker starts by a roll
 */
export function runCrew({
  size,
  release,
  workerFile,
  statusFile,
  readyWithinMs = 90_000,
  goneWithinMs = 9500,
}) {
  /** @type {Set<Worker>} those that take connections, or will */
  const serving = new Set();
  /** @type {Set<Worker>} every one that still lives */
  const alive = new Set();
  /** @type {Set<Worker>} those that answer */
  const answering = new Set();
  let folder = realpathSync(release);
  let rolling = false;
  let rollAgain = false;
  let stopping = false;
  let crashes = 0;

  cluster.schedulingPolicy = cluster.SCHED_RR;

  /** @param {string} state @param {string} [why] */
  function tell(state, why) {
    const pids = [...serving].map(({ process }) => process.pid);
    say(`web: ${state}${why ? ` (${why})` : ""}, release ${folder}, workers ${pids.join(" ") || "none"}`);
    if (!statusFile) return;
    // Whoever reads it never sees a half.
    writeFileSync(
      `${statusFile}.new`,
      JSON.stringify({ state, why, release: folder, pids, master: process.pid, at: Date.now() }),
    );
    renameSync(`${statusFile}.new`, statusFile);
  }

  /** @param {string} from */
  function hire(from) {
    cluster.setupPrimary({ exec: join(from, workerFile), cwd: from, args: [] });
    // While nobody answers, a slow first page is better than none.
    const worker = cluster.fork(answering.size === 0 ? { OCPIZZA_NOBODY_ANSWERS: "1" } : {});
    alive.add(worker);
    worker.on("message", (said) => said === "listening" && answering.add(worker));
    worker.on("message", (said) => void passMetrics(worker, said, answering));
    const since = Date.now();
    worker.on("error", (error) => say(`web: worker ${worker.process.pid}: ${error.message}`));
    worker.once("exit", (code, signal) => {
      alive.delete(worker);
      answering.delete(worker);
      if (!serving.delete(worker) || stopping) return;
      crashes = Date.now() - since > 60_000 ? 1 : crashes + 1;
      const pause = Math.min(100 * 2 ** crashes, 10_000);
      tell("a worker died", `${signal ?? `code ${code}`}, the next in ${pause} ms`);
      setTimeout(() => void replace(), pause);
    });
    return worker;
  }

  /** Fills up what died, with the release that serves. */
  async function replace() {
    // A roll under way brings a whole crew; what it leaves open is looked at when it has ended.
    if (stopping || rolling || serving.size >= size) return;
    const worker = hire(folder);
    serving.add(worker);
    try {
      await said(worker, "ready", readyWithinMs);
      await listen(worker);
      tell("serving");
    } catch {
      worker.process.kill("SIGKILL");
    }
  }

  /** The whole new crew is warm before one of the old stops taking connections: a failed one changes nothing. */
  async function roll() {
    if (rolling) {
      rollAgain = true;
      return;
    }
    rolling = true;
    const next = realpathSync(release);
    tell("rolling", `to ${next}`);
    const fresh = Array.from({ length: size }, () => hire(next));
    try {
      await Promise.all(fresh.map((worker) => said(worker, "ready", readyWithinMs)));
      await Promise.all(fresh.map(listen));
      const old = [...serving];
      serving.clear();
      for (const worker of fresh) serving.add(worker);
      folder = next;
      tell("changing over");
      await Promise.all(old.map(retire));
      // One may have died between being ready and being counted.
      for (const worker of fresh.filter((one) => !alive.has(one))) serving.delete(worker);
      tell("serving");
    } catch (error) {
      tell("roll failed", error instanceof Error ? error.message : String(error));
      await Promise.all(fresh.map(retire));
    }
    rolling = false;
    for (let missing = size - serving.size; missing > 0; missing -= 1) void replace();
    if (rollAgain && !stopping) {
      rollAgain = false;
      void roll();
    }
  }

  /** @param {Worker} worker */
  async function retire(worker) {
    if (!worker.isDead()) {
      if (worker.isConnected()) worker.send("retire");
      const gone = new Promise((resolve) => worker.once("exit", resolve));
      await Promise.race([gone, sleep(goneWithinMs, undefined, { ref: false })]);
    }
    if (!worker.isDead()) worker.process.kill("SIGKILL");
  }

  async function stop() {
    if (stopping) return;
    stopping = true;
    tell("stopping");
    await Promise.all([...alive].map(retire));
    tell("stopped");
    process.exit(0);
  }

  process.on("SIGHUP", () => void roll().catch((error) => say(`web: ${error.message}`)));
  for (const signal of /** @type {const} */ (["SIGTERM", "SIGINT"])) process.on(signal, () => void stop());
  for (let n = 0; n < size; n += 1) void replace();
}

/** @param {Worker} worker */
const listen = async (worker) => {
  const listening = said(worker, "listening", 10_000);
  worker.send("listen");
  await listening;
};

/** Waits for a worker's word. @param {Worker} worker @param {string} word @param {number} withinMs @returns {Promise<void>} */
function said(worker, word, withinMs) {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => settle(new Error(`a worker is not ${word} in time`)), withinMs);
    const died = () => settle(new Error(`a worker died before it was ${word}`));
    /** @param {unknown} heard */
    const hear = (heard) => {
      if (heard === word) settle();
    };
    /** @param {Error} [error] */
    function settle(error) {
      clearTimeout(timer);
      worker.off("exit", died).off("message", hear);
      if (error) reject(error);
      else resolve();
    }
    worker.on("message", hear).on("exit", died);
  });
}
