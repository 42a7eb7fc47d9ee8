// Restores a backup into the empty database that .env names, brings it up to date, rebuilds from Stripe what was paid since,
// and verifies the books. The program must be stopped.
//   node scripts/backup/restore.mjs <backup.dump.age> <private key file> [--continue]
import { basename, resolve } from "node:path";
import { parseArgs } from "node:util";
import { succeeds } from "../lib/checks.mjs";
import { typescriptArgs } from "../lib/commands.mjs";
import { say, step } from "../lib/progress.mjs";
import { takenAt } from "./backup-name.mjs";
import { checkChecksum } from "./checksum.mjs";
import { checkEncrypted } from "./encrypted-file.mjs";
import { settings } from "./settings.mjs";
import { analyse, checkTarget, fill, makeRole } from "./target.mjs";

try {
  process.exitCode = await restore();
} catch (error) {
  process.stderr.write(`restore STOPPED: ${error instanceof Error ? error.message : error}\n`);
  process.exitCode = 1;
}

async function restore() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { continue: { type: "boolean", default: false } },
  });
  const [file = "", keyFile = ""] = positionals.map((path) => resolve(path));
  if (positionals.length !== 2)
    throw new Error(
      "usage: node scripts/backup/restore.mjs <backup.dump.age> <private key file> [--continue]",
    );
  const at = takenAt(basename(file));
  if (!at) throw new Error(`${basename(file)} is not named like a backup: its name says when it was taken`);
  const { postgres, database } = settings();
  await step("The backup can be read whole", async () => {
    await checkChecksum(file);
    await checkEncrypted(file, keyFile);
  });
  await checkTarget(postgres, database, values.continue);
  if (!values.continue)
    await step(`Restoring ${basename(file)} into ${database}`, async () => {
      await makeRole(postgres);
      await fill(postgres, file, keyFile);
      await analyse(postgres);
    });
  const migrated = await step("Bringing the tables up to this release", () => script("scripts/migrate.ts"));
  if (!migrated) throw new Error("the tables could not be brought up to date; mend it and add --continue");
  const rebuilt = await step("Rebuilding what was paid since", () =>
    script("scripts/backup/rebuild.ts", "--since", at.toISOString()),
  );
  const inOrder = await step("Verifying the books", () => script("scripts/verify-books.ts"));
  if (inOrder && rebuilt)
    say("Restored. Every order and payment was found again, and the books are in order.");
  else say(`Restored, but not everything is settled: ${inOrder ? "" : "the books are broken; "}see above.`);
  return inOrder && rebuilt ? 0 : 3;
}

/** @param {string} file @param {string[]} args */
function script(file, ...args) {
  return succeeds([...typescriptArgs, file, ...args]);
}
