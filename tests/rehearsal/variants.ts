import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { run } from "./root";
import { scratch } from "./scratch";

export type Archives = { first: string; second: string; broken: string };

const folder = join(scratch, "archives");
const page = "public/rehearsal.txt";

/** Releases that differ and come of one build: it takes longer than all the rest. Each says which it is in a file of its own. */
export async function makeArchives(archive: string): Promise<Archives> {
  mkdirSync(folder, { recursive: true });
  const plain = join(folder, "plain.tar");
  await run("sh", ["-c", 'gzip -dc "$0" >"$1"', archive, plain]);
  const id = basename(archive, ".tar.gz").replace("ocpizza-", "");
  const variant = async (later: number, changes: Record<string, string>) => {
    const name = String(Number(id.slice(0, 14)) + later) + id.slice(14);
    const tar = join(folder, `${name}.tar`);
    const work = mkdtempSync(join(folder, "changes-"));
    for (const [file, text] of Object.entries({ release: `${name}\n`, ...changes })) {
      mkdirSync(dirname(join(work, file)), { recursive: true });
      writeFileSync(join(work, file), text);
    }
    copyFileSync(plain, tar);
    const files = Object.keys({ release: "", ...changes }).map((file) => `./${file}`);
    // What comes later in an archive takes the place of what came before.
    await run("tar", ["--owner=0", "--group=0", "-rf", tar, "-C", work, ...files]);
    const packed = join(folder, `ocpizza-${name}.tar.gz`);
    await run("sh", ["-c", 'gzip -1 -c "$0" >"$1"', tar, packed]);
    rmSync(tar);
    rmSync(work, { recursive: true });
    return packed;
  };
  const archives = {
    first: await variant(0, { [page]: "first" }),
    second: await variant(1, { [page]: "second", ...oneMigrationMore() }),
    broken: await variant(2, { [page]: "broken", "scripts/server/web-worker.mjs": brokenWorker }),
  };
  rmSync(plain);
  return archives;
}

const brokenWorker = 'throw new Error("this release does not start: it is a rehearsal");\n';

/** A column more, as a next release would bring it. */
function oneMigrationMore(): Record<string, string> {
  const journal = JSON.parse(readFileSync("db/migrations/meta/_journal.json", "utf8")) as {
    entries: { idx: number; version: string; when: number; tag: string; breakpoints: boolean }[];
  };
  const last = journal.entries.at(-1);
  if (!last) throw new Error("no migration to follow");
  const tag = `${String(last.idx + 1).padStart(4, "0")}_rehearsal`;
  const next = { ...last, idx: last.idx + 1, when: last.when + 1, tag };
  return {
    [`db/migrations/${tag}.sql`]:
      'ALTER TABLE "orders" ADD COLUMN "rehearsed_at" timestamp with time zone;\n',
    "db/migrations/meta/_journal.json": JSON.stringify({ ...journal, entries: [...journal.entries, next] }),
  };
}
