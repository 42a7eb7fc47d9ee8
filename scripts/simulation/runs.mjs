// Runs simulations, each a process with a database of its own: as many at a time as there are processors.
import { fork } from "node:child_process";
import { availableParallelism } from "node:os";
import { typescriptArgs } from "../lib/commands.mjs";
import { cloneDatabase, dropDatabase } from "../lib/database.mjs";
import { testSettings } from "../lib/environment.mjs";
import { root } from "../lib/paths.mjs";

/** @typedef {{ name: string, args: string[] }} Run */
/** @typedef {{ port: number, password: string }} Server */

/** @param {Server} server @param {string} template @param {Run} run @param {number} index @param {(share: number) => void} tell */
async function simulate(server, template, run, index, tell) {
  const database = `simulation_${process.pid}_${index}`;
  await cloneDatabase(server, template, database);
  try {
    return await new Promise((resolve, reject) => {
      const child = fork("scripts/simulation/main.ts", run.args, {
        cwd: root,
        execArgv: typescriptArgs,
        env: { ...process.env, ...testSettings({ postgres: server, database }), LOG_LEVEL: "warn" },
        stdio: ["ignore", "pipe", "pipe", "ipc"],
      });
      let printed = "";
      let said = "";
      child.stdout?.on("data", (chunk) => (printed += chunk));
      child.stderr?.on("data", (chunk) => (said += chunk));
      child.on("message", (/** @type {{ share: number }} */ { share }) => tell(share));
      child.on("error", reject);
      child.on("close", (code) =>
        code === 0
          ? resolve(JSON.parse(printed))
          : reject(new Error(`${run.name}: ${said || printed || code}`)),
      );
    });
  } finally {
    await dropDatabase(server, database);
  }
}

/**
 * @param {Server} server @param {string} template a migrated database
 * @param {readonly Run[]} runs
 * @param {(share: number) => void} tell how much of all is done
 * @returns {Promise<import("./report").Report[]>} in the order of the runs
 */
export async function runAll(server, template, runs, tell) {
  const shares = runs.map(() => 0);
  /** @type {import("./report").Report[]} */
  const reports = [];
  let next = 0;
  const worker = async () => {
    for (let index = next++; index < runs.length; index = next++) {
      const run = runs[index];
      if (!run) return;
      reports[index] = await simulate(server, template, run, index, (share) => {
        shares[index] = share;
        tell(shares.reduce((sum, one) => sum + one, 0) / runs.length);
      });
    }
  };
  await Promise.all(Array.from({ length: Math.min(runs.length, availableParallelism()) }, worker));
  return reports;
}
