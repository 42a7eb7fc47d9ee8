// Writes fiscal archives: of every outlet and of the technical journal, or of one outlet, or what one of its closings closes.
//   npm run archive:fiscal -- <folder> [--outlet part-dieu [--closing <hash>]]
import { createWriteStream, mkdirSync } from "node:fs";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { parseArgs } from "node:util";
import { system } from "@/lib/actor";
import { archiveJournal } from "@/lib/orders/writes/archive-journal";
import { getOutlets } from "@/lib/outlets/queries/get-outlet";
import { db, pool } from "@/lib/server/db";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { outlet: { type: "string" }, closing: { type: "string" } },
});
try {
  const [folder] = positionals;
  if (!folder)
    throw new Error("usage: npm run archive:fiscal -- <folder> [--outlet <slug> [--closing <hash>]]");
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const outlets = (await getOutlets(db)).filter(({ slug }) => !values.outlet || slug === values.outlet);
  if (outlets.length === 0) throw new Error(`no outlet ${values.outlet}`);
  const ids = [...outlets.map(({ id }) => id), ...(values.outlet ? [] : [null])];
  for (const outletId of ids) {
    const { name, lines } = await archiveJournal({ outletId, closing: values.closing }, system);
    // Never over another one: an archive is not replaced.
    await pipeline(Readable.from(lines), createWriteStream(join(folder, name), { flags: "wx", mode: 0o600 }));
    process.stdout.write(`${join(folder, name)}\n`);
  }
} finally {
  await pool.end({ timeout: 5 });
}
