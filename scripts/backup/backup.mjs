// Takes a backup: the whole database, encrypted for a key that is not on this machine, and carried off it. Cron runs it hourly.
//   node scripts/backup/backup.mjs
import { mkdirSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { inSeconds, say } from "../lib/progress.mjs";
import { backupName } from "./backup-name.mjs";
import { writeEncrypted } from "./encrypted-file.mjs";
import { leftOut } from "./left-out.mjs";
import { sendUnsent } from "./sending.mjs";
import { settings } from "./settings.mjs";
import { superseded } from "./superseded.mjs";

const started = performance.now();
const at = new Date();
try {
  const { folder, stamp, publicKey, copyCommand, postgres } = settings(["BACKUP_PUBLIC_KEY"]);
  const name = backupName(at);
  const file = join(folder, name);
  sweep(folder);
  const line = `pg_dump --format=custom --no-owner ${leftOut.map((table) => `--exclude-table-data=${table}`).join(" ")}`;
  await writeEncrypted(file, { line, env: postgres, publicKey });
  const bytes = statSync(file).size;
  const gone = superseded(readdirSync(folder));
  for (const old of gone)
    for (const end of ["", ".sha256", ".sent"]) rmSync(join(folder, old + end), { force: true });
  const sent = await sendUnsent(folder, copyCommand);
  remember(stamp, { at: at.toISOString(), file: name, bytes });
  say(
    `${at.toISOString()} backup ${name}: ${bytes} bytes, ${sent} carried off, ${gone.length} deleted, ${inSeconds(performance.now() - started)}`,
  );
} catch (error) {
  process.stderr.write(
    `${at.toISOString()} backup FAILED: ${error instanceof Error ? error.message : error}\n`,
  );
  process.exitCode = 1;
}

/** What a killed backup left half written. @param {string} folder */
function sweep(folder) {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    if (name.endsWith(".part") && Date.now() - statSync(path).mtimeMs > 2 * 3_600_000) rmSync(path);
  }
}

/** The file's age is the time since the last success: an alarm goes by it. @param {string} stamp @param {object} what */
function remember(stamp, what) {
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(`${stamp}.new`, `${JSON.stringify(what)}\n`);
  renameSync(`${stamp}.new`, stamp);
}
