// Installs the packages of the lock file when some are missing or of another version.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { runCommand } from "./commands.mjs";
import { root } from "./paths.mjs";
import { step } from "./progress.mjs";

/** @typedef {{ version: string, optional?: boolean, dev?: boolean, devOptional?: boolean }} Locked */
/** @param {string} file @returns {Record<string, Locked>} */
const packagesOf = (file) => JSON.parse(readFileSync(file, "utf8")).packages;

/** @param {boolean} production */
function packagesMissing(production) {
  let installed;
  try {
    // npm writes this file last: without it an installation was never finished.
    installed = packagesOf(join(root, "node_modules", ".package-lock.json"));
  } catch {
    return true;
  }
  return Object.entries(packagesOf(join(root, "package-lock.json"))).some(([path, locked]) => {
    if (path === "" || (production && locked.dev)) return false;
    if (locked.optional || locked.devOptional) {
      return installed[path] !== undefined && installed[path].version !== locked.version;
    }
    return installed[path]?.version !== locked.version || !existsSync(join(root, path, "package.json"));
  });
}

const quiet = ["--no-audit", "--no-fund", "--loglevel=error"];

/** @param {{ production?: boolean }} [options] */
export async function install({ production = false } = {}) {
  if (!packagesMissing(production)) return;
  const scope = production ? [...quiet, "--omit=dev"] : quiet;
  if (existsSync(join(root, "node_modules", ".package-lock.json"))) {
    // A few new packages since the last pull: seconds instead of a minute, and the lock stays as it is.
    await npm("Installing new packages", ["install", "--no-save", ...scope]);
    if (!packagesMissing(production)) return;
  }
  await npm("Installing packages (npm ci, about a minute)", ["ci", ...scope]);
}

/** @param {string} label @param {string[]} args */
const npm = (label, args) =>
  step(label, async (note) => {
    const progress = setInterval(() => note("still going"), 10_000);
    await runCommand("npm", args).finally(() => clearInterval(progress));
  });
