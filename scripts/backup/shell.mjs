// Runs a line of the shell to its end: pipes of PostgreSQL's and age's own programs, which need no copy of ours between them.
import { spawn } from "node:child_process";

/**
 * A pipe has failed when any of its programs has. What they say is thrown, so that it reaches whoever reads the log.
 * @param {string} line
 * @param {{ args?: string[], env?: Record<string, string | undefined>, input?: string, minutes?: number, ask?: boolean }} [how]
 *   args are $1, $2 … of the line, so that nothing in them is read as shell; ask: a program may ask the person at the keyboard
 * @returns {Promise<string>} what it printed
 */
export function shell(line, { args = [], env = {}, input, minutes = 60, ask = false } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn("bash", ["-c", `set -euo pipefail; ${line}`, "ocpizza", ...args], {
      env: { ...process.env, ...env },
      stdio: [input !== undefined ? "pipe" : ask ? "inherit" : "ignore", "pipe", "pipe"],
      detached: !ask,
    });
    let printed = "";
    let said = "";
    child.stdout?.on("data", (chunk) => (printed += chunk));
    child.stderr?.on("data", (chunk) => (said += chunk));
    const stop = () => {
      if (child.pid) process.kill(ask ? child.pid : -child.pid, "SIGTERM");
    };
    const late = setTimeout(stop, minutes * 60_000);
    process.once("exit", stop);
    child.on("error", reject);
    child.on("close", (code, signal) => {
      clearTimeout(late);
      process.off("exit", stop);
      if (code === 0) return resolve(printed);
      reject(new Error(said.trim() || `ended with ${signal ?? `code ${code}`}`));
    });
    child.stdin?.on("error", () => {});
    child.stdin?.end(input);
  });
}
