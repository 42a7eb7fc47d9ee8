import Papa from "papaparse";

/** Why a file as a whole cannot be read. */
export type FileProblem = "encoding" | "separator" | "columns" | "empty" | "too_long";
export type CsvRow = { line: number; cells: Record<string, string> };

const mostRows = 2000;
export const mostBytes = 500_000;

/** Excel takes a file for UTF-8 only if it begins so. */
const mark = "\uFEFF";

/**
 * A file of somebody's spreadsheet: UTF-8, cells between semicolons, the columns' names in the first line in any order.
 * Cells that a spreadsheet would take for a formula are left as they are: each row is judged by itself.
 */
export function readCsv(bytes: Uint8Array, columns: readonly string[]): CsvRow[] | FileProblem {
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return "encoding";
  }
  if (text.includes("\0") || text.includes("\uFFFD")) return "encoding";
  const { data } = Papa.parse<string[]>(text.replace(mark, ""), { delimiter: ";", skipEmptyLines: "greedy" });
  const [head, ...body] = data;
  if (!head || body.length === 0) return "empty";
  if (head.length === 1 && /[,\t|]/.test(head[0] ?? "")) return "separator";
  const names = head.map((name) => name.trim().toLowerCase());
  if (columns.some((column) => !names.includes(column)) || names.length !== new Set(names).size)
    return "columns";
  if (body.length > mostRows) return "too_long";
  return body.map((cells, index) => ({
    line: index + 2,
    cells: {
      ...Object.fromEntries(names.map((name, column) => [name, (cells[column] ?? "").trim()])),
      // More or fewer cells than columns: something was cut where it should not be.
      ...(cells.length === names.length ? {} : { "": "cells" }),
    },
  }));
}

/** What a spreadsheet may calculate; a number below nothing is none. */
const formula = /^(?:[=+@\t\r]|-(?!\d+(?:[.,]\d+)?$))/;

/** A file for a spreadsheet; what looks like a formula is said to be text. */
export const writeCsv = (columns: readonly string[], rows: readonly (string | number | null)[][]): string =>
  `${mark}${Papa.unparse(
    { fields: [...columns], data: rows.map((row) => row.map((cell) => cell ?? "")) },
    { delimiter: ";", newline: "\r\n", escapeFormulae: formula },
  )}\r\n`;

/** Why one row is wrong. */
const rowProblems = [
  ...["cells", "formula", "missing", "twice", "unknown_supplier", "unknown_ingredient", "unknown_word"],
  "unknown_item",
  ...["negative", "huge", "bad_number", "bad_day", "pack_changed", "unit_changed", "bad_code"],
] as const;
export type RowProblem = (typeof rowProblems)[number];

/** What a row of a file would do. */
export type PlannedRow = {
  line: number;
  what: string;
  status: "new" | "changed" | "same" | "wrong";
  before: string;
  after: string;
  why: { problem: RowProblem; column: string } | null;
};

/** Thrown while a row is read: the first thing wrong with it. */
export class WrongRow extends Error {
  constructor(
    readonly problem: RowProblem,
    readonly column: string,
  ) {
    super(problem);
  }
}

/** Cells that must not look like a formula, nor a row have more or fewer cells than columns. @throws WrongRow */
export function expectPlain({ cells }: CsvRow): void {
  if (cells[""]) throw new WrongRow("cells", "");
  for (const [column, value] of Object.entries(cells)) {
    if (/^-\s*\d/.test(value)) throw new WrongRow("negative", column);
    if (/^[=+\-@\t\r]/.test(value)) throw new WrongRow("formula", column);
  }
}

/** A cell that must not be empty. @throws WrongRow */
export function cell({ cells }: CsvRow, column: string, most = 80): string {
  const value = cells[column] ?? "";
  if (!value) throw new WrongRow("missing", column);
  if (value.length > most) throw new WrongRow("huge", column);
  return value;
}

/** A number from 1 to `most`, as people write it. @throws WrongRow */
export function wholeNumber(row: CsvRow, column: string, most: number): number {
  const value = cell(row, column).replaceAll(/[\s\u202f\u00a0]/g, "");
  if (!/^\d+$/.test(value)) throw new WrongRow("bad_number", column);
  const number = Number(value);
  if (number > most) throw new WrongRow("huge", column);
  if (number < 1) throw new WrongRow("bad_number", column);
  return number;
}

/** A price above nothing, in cents. @throws WrongRow */
export function priceCell(row: CsvRow, column: string, mostCents = 10_000_000): number {
  const value = cell(row, column).replaceAll(/[\s\u202f\u00a0€]/g, "");
  if (!/^\d+(?:[.,]\d{1,2})?$/.test(value)) throw new WrongRow("bad_number", column);
  const cents = Math.round(Number(value.replace(",", ".")) * 100);
  if (cents > mostCents) throw new WrongRow("huge", column);
  if (cents < 1) throw new WrongRow("bad_number", column);
  return cents;
}

/** A day that exists, as `2026-11-27` or `27/11/2026`. @throws WrongRow */
export function dayCell(row: CsvRow, column: string): string {
  const value = cell(row, column);
  const french = /^(\d{2})\/(\d{2})\/(\d{4})$/.exec(value);
  const day = french ? `${french[3]}-${french[2]}-${french[1]}` : value;
  const at = new Date(`${day}T12:00:00Z`);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day) || Number.isNaN(at.getTime()) || !at.toISOString().startsWith(day))
    throw new WrongRow("bad_day", column);
  return day;
}
