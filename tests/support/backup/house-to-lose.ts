import { execFileSync, spawn } from "node:child_process";
import { chmodSync, chownSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { runTypeScript } from "../../../scripts/lib/commands.mjs";
import { ensureDatabase } from "../../../scripts/lib/database.mjs";
import { testSettings } from "../../../scripts/lib/environment.mjs";
import { root } from "../../../scripts/lib/paths.mjs";
import { anyFreePort } from "../../../scripts/lib/ports.mjs";
import { startStripeStandIn, stripeSecret } from "../../../scripts/lib/stand-ins.mjs";
import { DebianServer, installPrograms, password } from "./debian-server";

export type Ran = { code: number | null; said: string; ms: number };

/** A whole installation of its own: PostgreSQL 15, a Stripe, a pair of keys, and another machine's folder to carry backups to. */
export async function houseToLose() {
  installPrograms();
  const folder = mkdtempSync("/var/tmp/ocpizza-backup-test-");
  chmodSync(folder, 0o755);
  const place = join(folder, "postgres");
  mkdirSync(place);
  if (process.getuid?.() === 0) chownSync(place, Number(execFileSync("id", ["-u", "postgres"])), 0);
  const server = new DebianServer(place);
  await server.start();
  const stripePort = await anyFreePort();
  const stripe = await startStripeStandIn({
    ...{ record: `test-backup-stripe-${process.pid}`, port: stripePort, quiet: true },
    env: { OCPIZZA_ENV: "test" },
  });
  const [away, backups] = [join(folder, "away"), join(folder, "backups")];
  mkdirSync(away);
  const settings = {
    ...testSettings({
      postgres: { port: server.port, password },
      database: "ocpizza",
      stripePort,
      stripeSecret,
    }),
    BACKUP_DIR: backups,
    BACKUP_STAMP_FILE: join(folder, "stamp"),
    BACKUP_PUBLIC_KEY: newKey(join(folder, "private.key")),
    BACKUP_COPY_COMMAND: `cp "$1" ${away}/"$2"`,
  };
  const openDatabase = () => ensureDatabase({ port: server.port, password }, "ocpizza");
  await openDatabase();
  await runTypeScript("scripts/migrate.ts", settings);
  return {
    ...{ folder, backups, away, server, settings, stripePort, key: join(folder, "private.key") },
    /** The database and everything in it is gone; an empty one takes its place. */
    async loseDatabase() {
      server.lose();
      await server.start();
      await openDatabase();
    },
    run: (script: string, args: string[] = [], env: Record<string, string> = {}) =>
      runScript(script, args, { ...settings, ...env }),
    async close() {
      await stripe.stop();
      server.lose();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

export type House = Awaited<ReturnType<typeof houseToLose>>;

/** @returns the public half */
export function newKey(file: string): string {
  execFileSync("age-keygen", ["--output", file], { stdio: "ignore" });
  return /public key: (age1\w+)/.exec(readFileSync(file, "utf8"))?.[1] ?? "";
}

/** A program of that name that is found before the true one, whose path it is told as $TRUE. */
export function inPlaceOf(folder: string, name: string, script: string): { PATH: string } {
  const bin = join(folder, `instead-of-${name}`);
  mkdirSync(bin, { recursive: true });
  writeFileSync(join(bin, name), `#!/bin/bash\nTRUE=/usr/bin/${name}\n${script}\n`, { mode: 0o755 });
  return { PATH: `${bin}:${process.env.PATH}` };
}

function runScript(script: string, args: string[], env: Record<string, string>): Promise<Ran> {
  const started = performance.now();
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join("scripts", "backup", script), ...args], {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: ["ignore", "pipe", "pipe"],
    });
    let said = "";
    for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => (said += chunk));
    child.on("error", reject);
    child.on("close", (code) => resolve({ code, said, ms: performance.now() - started }));
  });
}
