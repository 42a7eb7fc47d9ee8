// Runs one of our TypeScript scripts to its end.
import { spawn } from "node:child_process";
import { root } from "./paths.mjs";

/** @type {Set<import("node:child_process").ChildProcess>} */
const running = new Set();

/** Ends the commands under way, when a start is called off. */
export function endCommands() {
  for (const child of running) child.kill("SIGTERM");
}

/**
 * Runs Node to its end and returns what it printed; what it says is thrown when it fails.
 * @param {string[]} args
 * @param {Record<string, string | undefined>} env
 * @returns {Promise<string>}
 */
export function runNode(args, env) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: ["ignore", "pipe", "pipe"],
    });
    running.add(child);
    let printed = "";
    let output = "";
    child.stdout.on("data", (chunk) => {
      printed += chunk;
      output += chunk;
    });
    child.stderr.on("data", (chunk) => (output += chunk));
    child.on("error", reject);
    child.on("exit", (code, signal) => {
      running.delete(child);
      if (code === 0) resolve(printed);
      else
        reject(new Error(output.trim() || `node ${args.join(" ")} ended with ${signal ?? `code ${code}`}`));
    });
  });
}

// react-server is the condition under which `server-only` lets itself be imported.
export const typescriptArgs = ["--conditions=react-server", "--import", "tsx"];

/** @param {string} file @param {Record<string, string | undefined>} env @param {string[]} [args] */
export const runTypeScript = (file, env, args = []) => runNode([...typescriptArgs, file, ...args], env);
