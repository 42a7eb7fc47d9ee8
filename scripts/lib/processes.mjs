// Tells whether a process is still the one we knew, and ends it with all it started.
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";

/** @param {string} file */
const read = (file) => {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return "";
  }
};

/** @param {number} pid @param {string} column */
function ps(pid, column) {
  try {
    return execFileSync("ps", ["-o", `${column}=`, "-p", String(pid)], { encoding: "utf8" }).trim();
  } catch {
    return "";
  }
}

/**
 * What tells this process from a later one with the same number; empty when there is none (a zombie is none).
 * @param {number} pid
 */
export function identityOf(pid) {
  if (!existsSync("/proc/self/stat")) return ps(pid, "lstart");
  // The name in parentheses may hold spaces; the fields after it are fixed: state first, start time the 20th.
  const fields = read(`/proc/${pid}/stat`).split(") ").pop()?.split(" ") ?? [];
  if (fields.length < 20 || fields[0] === "Z" || fields[0] === "X") return "";
  return `${read("/proc/sys/kernel/random/boot_id").trim()} ${fields[19]}`;
}

/** The number of its parent; 0 where the system does not tell cheaply. @param {number} pid */
export const parentOf = (pid) => Number(read(`/proc/${pid}/stat`).split(") ").pop()?.split(" ")[1] ?? 0);

/** @param {number} pid */
export const commandOf = (pid) =>
  existsSync("/proc/self/stat") ? read(`/proc/${pid}/cmdline`).replaceAll("\0", " ") : ps(pid, "command");

/** @param {number} group */
function groupLives(group) {
  try {
    process.kill(-group, 0);
    return true;
  } catch {
    return false;
  }
}

/** @param {number} group @param {NodeJS.Signals} signal */
function signalGroup(group, signal) {
  try {
    process.kill(-group, signal);
  } catch {
    // Already gone.
  }
}

/** Ends a process group: asks first, insists after the grace. @param {number} group @param {number} graceMs */
export async function stopGroup(group, graceMs) {
  signalGroup(group, "SIGTERM");
  for (const until = Date.now() + graceMs; Date.now() < until && groupLives(group) && leaderLives(group); ) {
    await sleep(50);
  }
  signalGroup(group, "SIGKILL");
}

// Zombies of a group count as alive to kill(): in a container nobody may reap them.
const leaderLives = (/** @type {number} */ group) => identityOf(group) !== "";
