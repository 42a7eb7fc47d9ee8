// Checks fiscal archives with the very file an inspector is handed; without one, all that stands in the database.
//   npm run verify:fiscal [-- <archive.jsonl | ticket.json> …]
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { archiver, lineOf } from "@/lib/fiscal/archive";
import { readEntries, readKeys, readWhole } from "@/lib/fiscal/queries/read-archive";
import { getOutlets } from "@/lib/outlets/queries/get-outlet";
import { now } from "@/lib/server/clock";
import { db, pool } from "@/lib/server/db";
import { fiscalKey } from "@/lib/server/fiscal-key";
import { software } from "@/lib/server/software";
import { verifyArchive } from "./verify-fiscal.mjs";

const files = process.argv.slice(2);
try {
  if (files.length > 0) {
    const tool = fileURLToPath(new URL("verify-fiscal.mjs", import.meta.url));
    process.exitCode = spawnSync(process.execPath, [tool, ...files], { stdio: "inherit" }).status ?? 1;
  } else await verifyAll();
} finally {
  await pool.end({ timeout: 5 });
}

async function verifyAll(): Promise<void> {
  const outlets = (await getOutlets(db)).map(({ id, name }) => ({ id, name }));
  for (const { id, name } of [...outlets, { id: null, name: "journal technique" }]) {
    const { findings, entries, closings } = await verifyArchive(linesOf(id));
    for (const { code, where, says } of findings) say(`✗ ${where} : ${says} [${code}]`);
    say(
      `${findings.length > 0 ? "✗" : "✓"} ${name} : ${entries} écritures, ${closings} clôtures, ${findings.length} anomalies`,
    );
    if (findings.length > 0) process.exitCode = 1;
  }
}

async function* linesOf(outletId: string | null): AsyncGenerator<string> {
  const chains = await readWhole(outletId);
  const outlet = chains.find((chain) => chain.outlet)?.outlet ?? null;
  const head = {
    outlet,
    scope: "all",
    writtenAt: now().toISOString(),
    software,
    chains,
    keys: await readKeys(),
  };
  const archive = archiver(head, fiscalKey());
  for await (const entry of readEntries(chains)) yield archive.add(lineOf(entry)).trimEnd();
  yield archive.end().trimEnd();
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
