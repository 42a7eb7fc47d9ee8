// Checksums beside files, as `sha256sum -c` reads them.
import { createHash } from "node:crypto";
import { createReadStream, existsSync, readFileSync, writeFileSync } from "node:fs";
import { basename } from "node:path";

/** @param {string} file @returns {Promise<string>} */
export async function sha256(file) {
  const hash = createHash("sha256");
  for await (const chunk of createReadStream(file)) hash.update(chunk);
  return hash.digest("hex");
}

/** @param {string} file under the name it will have @param {string} sum */
export const writeChecksum = (file, sum) =>
  writeFileSync(`${file}.sha256`, `${sum}  ${basename(file)}\n`, { mode: 0o600 });

/** @param {string} file @throws when it is not what was written; without its checksum nothing is said */
export async function checkChecksum(file) {
  if (!existsSync(`${file}.sha256`)) return;
  const [wanted] = readFileSync(`${file}.sha256`, "utf8").split(/\s/);
  if ((await sha256(file)) !== wanted)
    throw new Error(
      `${basename(file)} is not what was written: its checksum differs. Take another copy of it.`,
    );
}
