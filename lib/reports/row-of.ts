import { addDays, isDay } from "../time";
import { type Column, isWritten, type ReportName, reports } from "./report";

/** What tells a report's rows apart: what is written in them, and what they are found by. Names follow the reader's language, codes do not. */
export const rowKeys = (name: ReportName): readonly Column[] => {
  const columns: readonly Column[] = reports[name];
  const keys = columns.filter(({ kind }) => kind === "key");
  return keys.length > 0 ? keys : columns.filter(isWritten);
};

/** One row of a report by its keys, as an address names it. */
export type RowKey = Readonly<Record<string, string>>;

export const rowKeyOf = (name: ReportName, asked: Readonly<Record<string, unknown>>): RowKey =>
  Object.fromEntries(
    rowKeys(name).map(({ name: key }) => [key, typeof asked[key] === "string" ? asked[key] : ""]),
  );

/** The row as many days before, where days tell rows apart. */
export const keyBefore = (key: RowKey, days: number): RowKey =>
  isDay(key.day) ? { ...key, day: addDays(key.day, -days) } : key;
