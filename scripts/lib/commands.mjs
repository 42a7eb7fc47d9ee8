// Runs a command to its end; one still under way is ended with us, or by the next start when we were killed.
import { spawn } from "node:child_process";
import { root } from "./paths.mjs";
import { stopGroup } from "./processes.mjs";
import { endLeftover, forget, recordProcess } from "./run-records.mjs";

/** @type {Set<number>} */
const running = new Set();
/** @type {string | undefined} */
let record;

/** Ends the command of an earlier run that was killed, and remembers ours under that name. @param {string} name */
export async function rememberCommands(name) {
  await endLeftover(name);
  record = name;
}

/** Ends the commands under way, when a start is called off. */
export const endCommands = () => Promise.all([...running].map((pid) => stopGroup(pid, 5000)));

/**
 * Runs a command to its end and returns what it printed; what it says is thrown when it fails.
 * @param {string} command
 * @param {string[]} args
 * @param {Record<string, string | undefined>} [env]
 * @returns {Promise<string>}
 */
export function runCommand(command, args, env = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: root,
      env: { ...process.env, ...env },
      detached: true,
      stdio: ["ignore", "pipe", "pipe"],
    });
    const { pid } = child;
    if (pid) running.add(pid);
    if (pid && record) recordProcess(record, pid);
    let printed = "";
    let all = "";
    child.stdout.on("data", (chunk) => {
      printed += chunk;
      all += chunk;
    });
    child.stderr.on("data", (chunk) => (all += chunk));
    child.on("error", reject);
    child.on("close", (code, signal) => {
      if (pid) running.delete(pid);
      if (record) forget(record);
      if (code === 0) resolve(printed);
      else
        reject(
          new Error(all.trim() || `${command} ${args.join(" ")} ended with ${signal ?? `code ${code}`}`),
        );
    });
  });
}

/** @param {string[]} args @param {Record<string, string | undefined>} env */
export const runNode = (args, env) => runCommand(process.execPath, args, env);

// react-server is the condition under which `server-only` lets itself be imported.
export const typescriptArgs = ["--conditions=react-server", "--import", "tsx"];

/** Runs one of our TypeScript scripts. @param {string} file @param {Record<string, string | undefined>} env @param {string[]} [args] */
export const runTypeScript = (file, env, args = []) => runNode([...typescriptArgs, file, ...args], env);
