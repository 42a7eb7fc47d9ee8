// Adds to a lock file the optional packages of other platforms, which npm leaves out.

/** @typedef {{ version?: string, optional?: boolean, dev?: boolean, resolved?: string, integrity?: string, optionalDependencies?: Record<string, string>, os?: string[], cpu?: string[], libc?: string[] }} Locked */
/** @typedef {Record<string, Locked>} Packages */

const systems = [
  "android",
  "darwin",
  "freebsd",
  "linux",
  "netbsd",
  "openbsd",
  "openharmony",
  "win32",
  "windows",
];
const processors = [
  "arm64",
  "armv7",
  "arm",
  "ia32",
  "loong64",
  "mips64el",
  "ppc64",
  "riscv64",
  "s390x",
  "wasm32",
  "x64",
];
/** Two words in names that npm knows by others. @type {Record<string, string>} */
const known = { windows: "win32", armv7: "arm" };

/** What a platform package's name says, such as swc-linux-arm64-musl. @param {string} name @returns {Locked} */
export function platformOf(name) {
  const words = (name.split("/").pop() ?? name).split("-");
  const system = words.find((word) => systems.includes(word));
  const processor = words.find((word) => processors.includes(word));
  const libc = /musl/.test(name) ? "musl" : /gnu/.test(name) ? "glibc" : undefined;
  return {
    ...(processor && { cpu: [known[processor] ?? processor] }),
    ...(system === "linux" && libc && { libc: [libc] }),
    ...(system && { os: [known[system] ?? system] }),
  };
}

/** Looks where Node would, from the package's own folder up. @param {Packages} packages @param {string} from @param {string} name @returns {boolean} */
function isLocked(packages, from, name) {
  if (packages[`${from && `${from}/`}node_modules/${name}`]) return true;
  const above = from.slice(0, Math.max(0, from.lastIndexOf("/node_modules/")));
  return from !== "" && isLocked(packages, above, name);
}

/** The packages of other platforms that are missing, by their place in the lock. @param {Packages} packages @returns {Packages} */
export function missingPlatforms(packages) {
  /** @type {Packages} */
  const missing = {};
  for (const [path, { optionalDependencies = {}, dev }] of Object.entries(packages)) {
    for (const [name, range] of Object.entries(optionalDependencies)) {
      if (isLocked(packages, path, name)) continue;
      const version = /^[~^]?(\d+\.\d+\.\d+.*)$/.exec(range)?.[1];
      if (!version) throw new Error(`${path} asks for ${name} ${range}: add it to the lock by hand.`);
      missing[`node_modules/${name}`] = { version, ...platformOf(name), ...(dev && { dev }), optional: true };
    }
  }
  return missing;
}
