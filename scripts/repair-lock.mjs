// Completes package-lock.json after each npm install, so that npm ci works on every platform: npm leaves out the
// optional packages of platforms other than its own. Their names tell for which system and processor they are.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./lib/paths.mjs";

/** @typedef {{ version?: string, optional?: boolean, dev?: boolean, resolved?: string, optionalDependencies?: Record<string, string>, os?: string[], cpu?: string[], libc?: string[] }} Locked */

const file = join(root, "package-lock.json");
/** @type {{ packages: Record<string, Locked> }} */
const lock = JSON.parse(readFileSync(file, "utf8"));
const systems = {
  android: "android",
  darwin: "darwin",
  freebsd: "freebsd",
  linux: "linux",
  netbsd: "netbsd",
  openbsd: "openbsd",
  openharmony: "openharmony",
  sunos: "sunos",
  aix: "aix",
  win32: "win32",
  windows: "win32",
};
const processors = {
  arm64: "arm64",
  armv7: "arm",
  arm: "arm",
  ia32: "ia32",
  loong64: "loong64",
  mips64el: "mips64el",
  ppc64: "ppc64",
  riscv64: "riscv64",
  s390x: "s390x",
  wasm32: "wasm32",
  x64: "x64",
};

/** What a platform package's name says, such as swc-linux-arm64-musl. @param {string} name @returns {Locked} */
function platformOf(name) {
  const words = (name.split("/").pop() ?? name).split("-");
  const system = words.map((word) => systems[/** @type {keyof typeof systems} */ (word)]).find(Boolean);
  const processor = words
    .map((word) => processors[/** @type {keyof typeof processors} */ (word)])
    .find(Boolean);
  const libc =
    system !== "linux" ? undefined : /musl/.test(name) ? "musl" : /gnu/.test(name) ? "glibc" : undefined;
  return {
    ...(processor && { cpu: [processor] }),
    ...(libc && { libc: [libc] }),
    ...(system && { os: [system] }),
  };
}

/** Looks where Node would, from the package's own folder up. @param {string} from @param {string} name @returns {boolean} */
function isLocked(from, name) {
  if (lock.packages[`${from && `${from}/`}node_modules/${name}`]) return true;
  return from !== "" && isLocked(from.slice(0, Math.max(0, from.lastIndexOf("/node_modules/"))), name);
}

let added = 0;
for (const [path, { optionalDependencies = {}, dev }] of Object.entries(lock.packages)) {
  for (const [name, range] of Object.entries(optionalDependencies)) {
    if (isLocked(path, name)) continue;
    const version = /^[~^]?(\d+\.\d+\.\d+.*)$/.exec(range)?.[1];
    if (!version)
      throw new Error(`${path || "package.json"} asks for ${name} ${range}: name its version by hand.`);
    lock.packages[`node_modules/${name}`] = {
      version,
      ...platformOf(name),
      ...(dev && { dev }),
      optional: true,
    };
    added++;
  }
}
// Addresses of a download server have no place here: integrity is what counts, and servers differ from place to place.
for (const locked of Object.values(lock.packages)) delete locked.resolved;
const sorted = Object.entries(lock.packages).sort(([a], [b]) => a.localeCompare(b, "en"));
lock.packages = Object.fromEntries(sorted);
writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
process.stdout.write(`${added} packages of other platforms added to package-lock.json.\n`);
