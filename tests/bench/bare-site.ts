import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Sql } from "postgres";
import { onClose } from "../../scripts/lib/closing.mjs";
import { runCommand } from "../../scripts/lib/commands.mjs";
import { root } from "../../scripts/lib/paths.mjs";
import { anyFreePort } from "../../scripts/lib/ports.mjs";
import { step } from "../../scripts/lib/progress.mjs";
import { runService } from "../../scripts/lib/service.mjs";
import { untilItAnswers } from "./until-it-answers";

type Database = { host: string; port: number; password: string; database: string };

/** Builds and starts the Next that does nothing else, over tables of its own in the same database. */
export async function openBareSite(sql: Sql, database: Database) {
  const source = join(root, "tests", "bench", "bare");
  const folder = mkdtempSync(join(tmpdir(), "ocpizza-bare-"));
  onClose("The bare Next's folder", () => rmSync(folder, { recursive: true, force: true }));
  cpSync(source, folder, { recursive: true });
  symlinkSync(join(root, "node_modules"), join(folder, "node_modules"));
  await sql.unsafe(readFileSync(join(source, "schema.sql"), "utf8"));
  const next = join(root, "node_modules", "next", "dist", "bin", "next");
  const env = {
    ...{ NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" },
    ...{ PGHOST: database.host, PGPORT: String(database.port), PGDATABASE: database.database },
    ...{ PGUSER: "postgres", PGPASSWORD: database.password },
  };
  await step("Building the bare Next", () => runCommand(process.execPath, [next, "build", folder], env));
  const port = await anyFreePort();
  const web = runService({
    ...{ name: "The bare Next", record: "bench-bare", quiet: true, env },
    args: [next, "start", folder, "-p", String(port), "-H", "127.0.0.1"],
  });
  onClose("The bare Next", web.stop);
  const url = `http://127.0.0.1:${port}`;
  await untilItAnswers(url);
  return { url, pid: web.pid };
}
