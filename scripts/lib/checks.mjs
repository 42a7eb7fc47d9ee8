// Runs checks one after the other and keeps count of what passed and what failed.
import { spawn } from "node:child_process";
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { local, root } from "./paths.mjs";
import { inSeconds, say } from "./progress.mjs";

/** @typedef {{ passed: number, failed: number }} Count */
/** What vitest and Playwright write, as far as we read it. */
/** @typedef {{ numPassedTests?: number, numFailedTests?: number, stats?: { expected: number, unexpected: number, flaky: number } }} Report */
const results = join(local, "results");
const total = { passed: 0, failed: 0 };
/** @type {string[]} */
const timings = [];

/** Runs Node with everything it prints in sight. @param {string[]} args @param {Record<string, string | undefined>} [env] @returns {Promise<boolean>} */
export function succeeds(args, env = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: ["ignore", "inherit", "inherit"],
    });
    child.on("error", reject);
    child.on("exit", (code) => resolve(code === 0));
  });
}

/**
 * One check: true or false counts as one test, a count as it says, an exception as a failure.
 * @param {string} name
 * @param {() => Promise<boolean | Count | void>} work
 */
export async function check(name, work) {
  const started = performance.now();
  say(`\n── ${name} ──`);
  let outcome;
  try {
    outcome = (await work()) ?? true;
  } catch (error) {
    say(error instanceof Error ? error.message : String(error));
    outcome = false;
  }
  const count =
    typeof outcome === "boolean" ? { passed: Number(outcome), failed: Number(!outcome) } : outcome;
  total.passed += count.passed;
  total.failed += count.failed;
  const line = `${count.failed === 0 ? "✓" : "✗"} ${name}: ${inSeconds(performance.now() - started)}`;
  timings.push(line);
  say(line);
  return count.failed === 0;
}

/** @param {string} name @param {(report: Report) => Count} read @param {(file: string) => Promise<boolean>} run @returns {Promise<Count>} */
async function counted(name, read, run) {
  const file = join(results, `${name}.json`);
  mkdirSync(results, { recursive: true });
  rmSync(file, { force: true });
  const good = await run(file);
  let count = { passed: 0, failed: 0 };
  try {
    count = read(JSON.parse(readFileSync(file, "utf8")));
  } catch {
    say(`No report was written: ${name} did not get as far as its tests.`);
  }
  // A file that cannot even be loaded fails the run without failing a test.
  if (!good && count.failed === 0) count.failed = 1;
  if (good && count.passed + count.failed === 0) count.failed = 1;
  return count;
}

/** @param {string} project */
export const vitest = (project) =>
  counted(
    project,
    ({ numPassedTests = 0, numFailedTests = 0 }) => ({ passed: numPassedTests, failed: numFailedTests }),
    (file) =>
      succeeds([
        "node_modules/vitest/vitest.mjs",
        "run",
        "--project",
        project,
        "--reporter=default",
        "--reporter=json",
        `--outputFile.json=${file}`,
      ]),
  );

/** @param {Record<string, string>} env */
export const playwright = (env) =>
  counted(
    "browser",
    ({ stats }) => ({ passed: stats?.expected ?? 0, failed: (stats?.unexpected ?? 0) + (stats?.flaky ?? 0) }),
    () => succeeds(["node_modules/@playwright/test/cli.js", "test"], env),
  );

/** The closing lines; true when nothing failed. */
export function summary() {
  say(`\n${timings.join("\n")}\n\n${total.passed} passed, ${total.failed} failed`);
  return total.failed === 0;
}
