// Files that only the holder of the private key can read.
import { closeSync, existsSync, fsyncSync, linkSync, mkdirSync, openSync, renameSync, rmSync } from "node:fs";
import { basename, dirname } from "node:path";
import { sha256, writeChecksum } from "./checksum.mjs";
import { shell } from "./shell.mjs";

/**
 * Writes what a shell line prints, encrypted; the file has its name only once it is whole and on the disk.
 * @param {string} file
 * @param {{ line: string, args?: string[], env?: Record<string, string | undefined>, publicKey: string, once?: boolean }} how
 *   the line's own arguments are $3, $4 …; once: a file of that name is never replaced
 */
export async function writeEncrypted(file, { line, args = [], env = {}, publicKey, once = false }) {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  const part = `${file}.part`;
  try {
    await shell(`umask 077; ${line} | age --recipient "$1" --output "$2"`, {
      args: [publicKey, part, ...args],
      env,
    });
    flush(part);
    const sum = await sha256(part);
    if (once) linkSync(part, file);
    else renameSync(part, file);
    writeChecksum(file, sum);
    flush(dirname(file));
  } finally {
    rmSync(part, { force: true });
  }
}

/** @param {string} path */
function flush(path) {
  const handle = openSync(path, "r");
  fsyncSync(handle);
  closeSync(handle);
}

/**
 * Reads an encrypted file through to its end, so that nothing is begun with one that cannot be read whole.
 * @param {string} file @param {string} keyFile
 */
export async function checkEncrypted(file, keyFile) {
  for (const needed of [file, keyFile])
    if (!existsSync(needed)) throw new Error(`there is no file ${needed}`);
  try {
    await shell('age --decrypt --identity "$1" "$2" >/dev/null', { args: [keyFile, file], ask: true });
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    if (/no identity matched/.test(said))
      throw new Error(`this private key does not open ${basename(file)}: it was encrypted for another one`);
    if (/failed to (decrypt|read|parse)|unexpected EOF|bad header|invalid/i.test(said))
      throw new Error(`${basename(file)} is cut short or was altered: take another copy of it (${said})`);
    throw error;
  }
}
