// Carries files off this machine; one that could not be carried is tried again with the next.
import { existsSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { shell } from "./shell.mjs";

const carried = /\.age$/;
const minutes = 30;

/**
 * Calls the command of .env once a file ($1 where it lies, $2 its name), its checksum first; oldest first.
 * @param {string} folder @param {string} command
 * @returns {Promise<number>} how many were carried
 * @throws when one was not: it stays here, unmarked
 */
export async function sendUnsent(folder, command) {
  const waiting = readdirSync(folder)
    .filter((name) => carried.test(name) && !existsSync(join(folder, `${name}.sent`)))
    .sort();
  if (waiting.length === 0) return 0;
  if (!command)
    throw new Error(`BACKUP_COPY_COMMAND is missing: ${waiting.length} kept on this machine only`);
  for (const [index, name] of waiting.entries()) {
    try {
      for (const file of [`${name}.sha256`, name])
        if (existsSync(join(folder, file)))
          await shell(command, { args: [join(folder, file), file], minutes });
    } catch (error) {
      const said = error instanceof Error ? error.message : String(error);
      throw new Error(
        `not carried off this machine: ${name} (${waiting.length - index} waiting here, to be tried again): ${said}`,
      );
    }
    writeFileSync(join(folder, `${name}.sent`), "", { mode: 0o600 });
  }
  return waiting.length;
}
