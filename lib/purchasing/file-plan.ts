import { createHash } from "node:crypto";
import { Refusal } from "../refusal";
import { type CsvRow, mostBytes, type PlannedRow, readCsv } from "./csv";

/** What a file would do. `seal` stands for just these changes: only what was shown is done. */
export type FilePlan = { rows: PlannedRow[]; wrong: number; changes: number; seal: string };

/** A file's rows; `most` bytes of them. @throws Refusal file_* for a file that cannot be read as a whole. */
export function fileRows(bytes: Uint8Array, columns: readonly string[], most = mostBytes): CsvRow[] {
  if (bytes.length > most) throw new Refusal("file_too_long");
  const read = readCsv(bytes, columns);
  if (typeof read === "string") throw new Refusal(`file_${read}`, { columns: columns.join(";") });
  return read;
}

/** What the rows would do, and the seal of the changes they come to. */
export const filePlan = (rows: PlannedRow[], changes: readonly unknown[]): FilePlan => ({
  rows,
  wrong: rows.filter(({ status }) => status === "wrong").length,
  changes: rows.filter(({ status }) => status === "new" || status === "changed").length,
  seal: createHash("sha256").update(JSON.stringify(changes)).digest("base64url"),
});
