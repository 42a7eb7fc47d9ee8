import { addDays, type Period } from "../time";
import { daysIn } from "./period";
import { type Cell, type Column, isWritten, type ReportName, type ReportRow, reports } from "./report";
import { rowKeys } from "./row-of";

/** What figures may stand beside, as an address says it: as many days before, the same weekdays a year before, nothing. */
export const comparisons = ["avant", "an", "sans"] as const;
export type Comparison = (typeof comparisons)[number];

/** A row of a report beside the one it is compared with; null: there was none; absent: nothing is compared. */
export type ComparedRow = {
  row: ReportRow;
  before?: ReportRow | null;
  /** It is not in the report: all that it counted was before. */
  gone?: true;
};

/** What an address asks for (`?comparer=an`), or the period before. */
export const comparisonOf = (asked: unknown): Comparison =>
  comparisons.find((one) => one === asked) ?? "avant";

/** What an address says of the days its reports are of, and of what they are compared with. */
export const spanAddress = ({ from, to }: Period, comparison: Comparison): string =>
  `du=${from}&au=${to}${comparison === "avant" ? "" : `&comparer=${comparison}`}`;

/** What lies on the shelves is as it is now, whatever the period. */
const comparable = (name: ReportName): boolean => name !== "stock";

/** By how many days a report's period is moved back: always whole weeks, so that Fridays stand beside Fridays. Null: not at all. */
export function shiftOf(name: ReportName, period: Period, comparison: Comparison): number | null {
  if (comparison === "sans" || !comparable(name)) return null;
  return comparison === "an" ? 52 * 7 : Math.ceil(daysIn(period) / 7) * 7;
}

export const movedBack = ({ from, to }: Period, days: number): Period => ({
  from: addDays(from, -days),
  to: addDays(to, -days),
});

/** Each row beside the one of the same keys, a day beside the one as many days before; then those that are no more, at 0. */
export function besideEachOther(
  name: ReportName,
  rows: readonly ReportRow[],
  before: readonly ReportRow[],
  days: number,
): ComparedRow[] {
  const moved = before.map((row) =>
    typeof row.day === "string" ? { ...row, day: addDays(row.day, days) } : row,
  );
  const keyOf = (row: ReportRow) => rowKeys(name).map((column) => String(row[column.name] ?? ""));
  const then = new Map(moved.map((row) => [JSON.stringify(keyOf(row)), row]));
  const now = new Set(rows.map((row) => JSON.stringify(keyOf(row))));
  const gone = [...then].filter(([key]) => !now.has(key));
  const all: ComparedRow[] = [
    ...rows.map((row) => ({ row, before: then.get(JSON.stringify(keyOf(row))) ?? null })),
    ...gone.map(([, row]) => ({ row: emptied(name, row), before: row, gone: true as const })),
  ];
  return inTime(name, all);
}

const nothing: Partial<Record<Column["kind"], Cell>> = { count: 0, halves: 0, money: 0, hours: 0 };

/** A row of which nothing is left: sums are 0, and of shares and averages there is nothing to tell. */
function emptied(name: ReportName, row: ReportRow): ReportRow {
  const columns: readonly Column[] = reports[name];
  return Object.fromEntries(
    columns.map((column) => [
      column.name,
      isWritten(column) || column.kind === "key"
        ? (row[column.name] ?? null)
        : (nothing[column.kind] ?? null),
    ]),
  );
}

/** Where rows follow time, those that are no more stand in their place. */
function inTime(name: ReportName, rows: ComparedRow[]): ComparedRow[] {
  const columns: readonly Column[] = reports[name];
  const times = columns.filter(({ kind }) => ["day", "weekday", "hour"].includes(kind));
  const placeOf = ({ row }: ComparedRow) =>
    times.map(({ name: of }) => String(row[of]).padStart(2, "0")).join(" ");
  return times.length === 0
    ? rows
    : rows.toSorted((a, b) => Number(placeOf(a) > placeOf(b)) - Number(placeOf(a) < placeOf(b)));
}

/** How a figure moved: a share of what it was, points of a share, minutes, or cents where a sum crosses 0. */
export type Move =
  | { how: "same" }
  | { how: "new" }
  | { how: "moved"; by: number; in: "share" | "points" | "minutes" | "money" };

/** @returns null where there is nothing to tell: none now and none before, or an average or share of what there was not */
export function moveOf({ kind }: Column, now: Cell, then: Cell | undefined): Move | null {
  if (typeof now !== "number") return null;
  if (typeof then !== "number") {
    const addsUp = nothing[kind] !== undefined;
    return then === undefined || now === 0 || !addsUp ? null : { how: "new" };
  }
  const by = (difference: number, grain: number, unit: "share" | "points" | "minutes" | "money"): Move => {
    const rounded = Math.round(difference * grain) / grain;
    return rounded === 0 ? { how: "same" } : { how: "moved", by: rounded, in: unit };
  };
  if (kind === "share") return by(now - then, 1000, "points");
  if (kind === "minutes") return by(now - then, 10, "minutes");
  if (then === 0 && now === 0) return null;
  if (then < 0 || now < 0) return by(now - then, 1, "money");
  return then === 0 ? { how: "new" } : by(now / then - 1, 1000, "share");
}
