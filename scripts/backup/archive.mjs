// Archives a month of what the law wants kept (6 years the fiscal journal, 10 the accounting documents): tables as CSV with a
// manifest of their checksums and of the archive before, encrypted, never replaced. Cron runs it at the beginning of a month.
//   node scripts/backup/archive.mjs [2026-10]
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { say } from "../lib/progress.mjs";
import { archivedTables, boundsOf, copyStatement, fiscalTable, monthBefore } from "./archived-tables.mjs";
import { sha256 } from "./checksum.mjs";
import { writeEncrypted } from "./encrypted-file.mjs";
import { sendUnsent } from "./sending.mjs";
import { settings } from "./settings.mjs";
import { shell } from "./shell.mjs";

const at = new Date();
const month = process.argv[2] ?? monthBefore(at);
try {
  const { folder: backups, publicKey, copyCommand, postgres } = settings(["BACKUP_PUBLIC_KEY"]);
  const bounds = boundsOf(month);
  if (bounds.to > at.toISOString().slice(0, 10)) throw new Error(`${month} is not over yet`);
  const folder = join(backups, "archive");
  const name = `ocpizza-archive-${month}.tar.gz.age`;
  const file = join(folder, name);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  if (existsSync(file)) say(`${name} is there already; an archive is never replaced`);
  else await write(file, bounds, { folder, publicKey, postgres });
  const sent = await sendUnsent(folder, copyCommand);
  say(`${at.toISOString()} archive ${name}: ${sent} carried off`);
} catch (error) {
  process.stderr.write(
    `${at.toISOString()} archive FAILED: ${error instanceof Error ? error.message : error}\n`,
  );
  process.exitCode = 1;
}

/**
 * @param {string} file @param {{ from: string, to: string }} bounds
 * @param {{ folder: string, publicKey: string, postgres: Record<string, string | undefined> }} how
 */
async function write(file, bounds, { folder, publicKey, postgres }) {
  const work = mkdtempSync(join(folder, ".writing-"));
  try {
    const columns = await columnsOf(postgres);
    const known = archivedTables.filter(({ table }) => columns.has(table));
    const fiscal = [...columns].flatMap(([table, names]) => fiscalTable(table, names) ?? []);
    const tables = [...known, ...fiscal];
    const copies = tables.map(
      (archived) =>
        `\\o '${join(work, `${archived.table}.csv`)}'\n${copyStatement(archived, columns.get(archived.table) ?? [], bounds)};\n\\o\n`,
    );
    // One snapshot: what one table names is in the other.
    const input = `begin isolation level repeatable read read only;\n${copies.join("")}commit;\n`;
    await shell("umask 077; psql --no-psqlrc --quiet -v ON_ERROR_STOP=1", { env: postgres, input });
    const files = await Promise.all(
      tables.map(async ({ table }) => ({
        file: `${table}.csv`,
        sha256: await sha256(join(work, `${table}.csv`)),
      })),
    );
    const manifest = {
      month,
      ...bounds,
      writtenAt: at.toISOString(),
      files,
      before: await archiveBefore(folder),
    };
    writeFileSync(join(work, "manifest.json"), `${JSON.stringify(manifest, null, 2)}\n`, { mode: 0o600 });
    await writeEncrypted(file, { line: 'tar -cz -C "$3" .', args: [work], publicKey, once: true });
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

/** The columns of every table there is. @param {Record<string, string | undefined>} postgres @returns {Promise<Map<string, string[]>>} */
async function columnsOf(postgres) {
  const printed = await shell("psql --no-psqlrc --quiet --tuples-only --no-align -v ON_ERROR_STOP=1", {
    env: postgres,
    input: `select json_object_agg(table_name, names) from (
      select c.table_name, json_agg(c.column_name order by c.ordinal_position) as names
      from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
      where c.table_schema = 'public' and t.table_type = 'BASE TABLE' group by 1) listed;`,
  });
  return new Map(Object.entries(JSON.parse(printed)));
}

/** Each archive names the one before: none can be taken out or exchanged unnoticed. @param {string} folder */
async function archiveBefore(folder) {
  const [name] = readdirSync(folder)
    .filter((other) => /^ocpizza-archive-.*\.age$/.test(other) && other < `ocpizza-archive-${month}`)
    .sort()
    .reverse();
  if (!name) return null;
  const sums = join(folder, `${name}.sha256`);
  const [sum] = existsSync(sums)
    ? readFileSync(sums, "utf8").split(/\s/)
    : [await sha256(join(folder, name))];
  return { name, sha256: sum };
}
