import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ensurePackages } from "../../../scripts/lib/debian-packages.mjs";
import { anyFreePort } from "../../../scripts/lib/ports.mjs";

const programs = "/usr/lib/postgresql/15/bin";
const noCluster = "/etc/postgresql-common/createcluster.d/ocpizza-tests.conf";
export const password = "only-for-tests";

/** PostgreSQL 15 and age as Debian packages them; the package's own server is not wanted. */
export function installPrograms(): void {
  const wanted = { age: "/usr/bin/age", "postgresql-15": join(programs, "postgres") };
  const missing = Object.values(wanted).some((file) => !existsSync(file));
  if (missing && process.getuid?.() === 0) {
    mkdirSync("/etc/postgresql-common/createcluster.d", { recursive: true });
    writeFileSync(noCluster, "create_main_cluster = false\n");
  }
  try {
    ensurePackages(wanted);
  } finally {
    rmSync(noCluster, { force: true });
  }
}

/** A server on data of its own, which can be lost. */
export class DebianServer {
  port = 0;
  private readonly data: string;

  constructor(private readonly folder: string) {
    this.data = join(folder, "data");
  }

  async start(): Promise<void> {
    this.port ||= await anyFreePort();
    const secret = join(this.folder, "password");
    writeFileSync(secret, password, { mode: 0o644 });
    this.run(
      "initdb",
      "--pgdata",
      this.data,
      "--username=postgres",
      "--auth=scram-sha-256",
      `--pwfile=${secret}`,
      "--encoding=UTF8",
      "--locale=C.UTF-8",
    );
    const options = `-p ${this.port} -c listen_addresses=127.0.0.1 -c unix_socket_directories= -c fsync=off -c timezone=Asia/Kolkata`;
    this.run(
      "pg_ctl",
      "start",
      "--pgdata",
      this.data,
      "--log",
      join(this.folder, "server.log"),
      "--wait",
      "--options",
      options,
    );
  }

  /** Nothing is left of it: neither the server nor its data. */
  lose(): void {
    if (existsSync(join(this.data, "postmaster.pid")))
      this.run("pg_ctl", "stop", "--pgdata", this.data, "--mode", "immediate", "--wait");
    rmSync(this.data, { recursive: true, force: true });
    if (existsSync(this.data)) throw new Error(`left over: ${readdirSync(this.data).join(", ")}`);
  }

  /** PostgreSQL does not run as root. */
  private run(program: string, ...args: string[]): void {
    const account = process.getuid?.() === 0 ? { uid: idOf("-u"), gid: idOf("-g") } : {};
    execFileSync(join(programs, program), args, {
      ...account,
      cwd: "/",
      stdio: ["ignore", "ignore", "pipe"],
    });
  }
}

const idOf = (flag: string): number => Number(execFileSync("id", [flag, "postgres"]));
