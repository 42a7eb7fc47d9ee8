import { type Column, isWritten, type ReportName, type ReportRow, reports } from "./report";

/** What tells a report's rows apart: what is written in them, and what they are found by. Names follow the reader's language, codes do not. */
export const rowKeys = (name: ReportName): readonly Column[] => {
  const columns: readonly Column[] = reports[name];
  const keys = columns.filter(({ kind }) => kind === "key");
  return keys.length > 0 ? keys : columns.filter(isWritten);
};

/** Whether a row is the one an address names by its keys. */
export const isRow = (name: ReportName, row: ReportRow, asked: Readonly<Record<string, unknown>>): boolean =>
  rowKeys(name).every((column) => String(row[column.name] ?? "") === (asked[column.name] ?? ""));
