// Where releases lie on a server: releases/<time>-<commit>, shared/.env, shared/static, and current, the link that serves.
import {
  cpSync,
  existsSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { basename, join } from "node:path";

const kept = 5;
const staticsKeptMs = 30 * 24 * 3600 * 1000;
const named = /^\d{14}-[0-9a-f]{10}(-dirty)?$/;

/** @typedef {ReturnType<typeof placeOf>} Place */
/** @typedef {{ state: string, why?: string, release: string, pids: number[], master: number, at: number }} Status */

/** @param {string} base */
export function placeOf(base) {
  const shared = join(base, "shared");
  return {
    releases: join(base, "releases"),
    current: join(base, "current"),
    shared,
    /** @returns {(Status & { alive?: number }) | undefined} what the running program said last */
    readStatus() {
      const file = join(shared, "status.json");
      if (!existsSync(file)) return undefined;
      /** @type {Status} */
      const status = JSON.parse(readFileSync(file, "utf8"));
      return isCrew(status.master) ? { ...status, alive: status.master } : status;
    },
  };
}

/** The number may have gone to another process since. @param {number} pid */
function isCrew(pid) {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, "utf8").includes("scripts/server.mjs");
  } catch {
    return false;
  }
}

/** @param {Place} place */
const releasesOf = (place) =>
  readdirSync(place.releases)
    .filter((name) => named.test(name))
    .sort()
    .map((name) => join(place.releases, name));

/** Says of a release that it has served: only those are gone back to. @param {string} release */
export const markServed = (release) => writeFileSync(join(release, "served"), "");

/** @param {Place} place @param {string | undefined} release */
export function releaseBefore(place, release) {
  const before = releasesOf(place).filter(
    (one) => release && basename(one) < basename(release) && existsSync(join(one, "served")),
  );
  const last = before.at(-1);
  if (!last) throw new Error("There is no earlier release to go back to.");
  return last;
}

/** @param {Place} place @param {string} release */
export const linkEnv = (place, release) => link(join(place.shared, ".env"), join(release, ".env"));

/** Pages opened under an earlier release go on finding their files. @param {Place} place @param {string} release */
export const keepStatics = (place, release) =>
  cpSync(join(release, ".next", "static"), join(place.shared, "static", "_next", "static"), {
    recursive: true,
    force: false,
  });

/** @param {Place} place @param {(string | undefined)[]} needed */
export function prune(place, needed) {
  for (const old of releasesOf(place).slice(0, -kept))
    if (!needed.includes(old)) rmSync(old, { recursive: true, force: true });
  pruneStatics(place);
}

/** Files of pages that nobody can have open any more. @param {Place} place */
function pruneStatics(place) {
  const folder = join(place.shared, "static", "_next", "static");
  const before = Date.now() - staticsKeptMs;
  for (const name of readdirSync(folder, { recursive: true, encoding: "utf8" })) {
    const file = statSync(join(folder, name));
    const wanted = releasesOf(place).some((release) => existsSync(join(release, ".next", "static", name)));
    if (file.isFile() && file.mtimeMs < before && !wanted) rmSync(join(folder, name));
  }
}

/** In one step: nobody ever finds no link. @param {string} target @param {string} path */
export function link(target, path) {
  rmSync(`${path}.new`, { force: true });
  symlinkSync(target, `${path}.new`);
  renameSync(`${path}.new`, path);
}
