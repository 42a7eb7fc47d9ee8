import writeExcelFile from "write-excel-file/node";
import { writeCsv } from "../purchasing/csv";
import { neutralised } from "./accounting";
import type { ComparedRow } from "./comparison";
import { type Cell, type Column, isWritten, type ReportName, shownColumns } from "./report";

/** Says a column's name, or a word of ours that stands in a cell (`web`, `delivery`, a weekday's number). */
export type ReportWords = {
  column(name: string): string;
  /** The columns of what a figure was, and of how much it is more or less. */
  before(name: string): string;
  difference(name: string): string;
  cell(column: Column, value: string | number): string;
};

const isMoney = (kind: Column["kind"]): boolean => kind === "money" || kind === "mean";

/** A figure in the unit a reader of a spreadsheet expects: euros, per cent, minutes, pizzas. */
function figure({ kind }: Column, value: number): number {
  if (isMoney(kind)) return value / 100;
  if (kind === "halves") return value / 2;
  return value;
}

function csvCell(column: Column, value: Cell, words: ReportWords): string {
  if (value === null) return "";
  if (isWritten(column) || typeof value === "string") return words.cell(column, value);
  const number = figure(column, value);
  return (isMoney(column.kind) ? number.toFixed(2) : String(number)).replace(".", ",");
}

type FileColumn = { title: string; column: Column; cellOf(row: ComparedRow): Cell };

/** A report's columns; then, where its rows are compared, of each figure what it was and how much more it is now. */
function fileColumns(name: ReportName, rows: readonly ComparedRow[], words: ReportWords): FileColumn[] {
  const columns = shownColumns(name);
  const plain = columns.map((column) => ({
    ...{
      title: words.column(column.name),
      column,
      cellOf: ({ row }: ComparedRow) => row[column.name] ?? null,
    },
  }));
  if (!rows.some(({ before }) => before !== undefined)) return plain;
  const compared = columns
    .filter((column) => !isWritten(column))
    .flatMap((column): FileColumn[] => {
      const then = ({ before }: ComparedRow) => before?.[column.name] ?? null;
      return [
        { title: words.before(column.name), column, cellOf: then },
        {
          title: words.difference(column.name),
          column,
          cellOf: (one) => more(one.row[column.name], then(one)),
        },
      ];
    });
  return [...plain, ...compared];
}

/** None where it was not there before: a row that is no more has all of its figures, at 0. */
const more = (now: Cell | undefined, then: Cell): Cell =>
  typeof now === "number" && typeof then === "number" ? Math.round((now - then) * 10_000) / 10_000 : null;

/** A report for a spreadsheet of the house: semicolons, decimal commas. */
export function reportCsv(name: ReportName, rows: readonly ComparedRow[], words: ReportWords): string {
  const columns = fileColumns(name, rows, words);
  return writeCsv(
    columns.map(({ title }) => title),
    rows.map((row) => columns.map(({ column, cellOf }) => csvCell(column, cellOf(row), words))),
  );
}

const formats: Partial<Record<Column["kind"], string>> = {
  money: "#,##0.00",
  mean: "#,##0.00",
  share: "0.0%",
  minutes: "0.0",
  hours: "0.0",
  halves: "0.0",
};

/** The same figures as a workbook, where numbers are numbers. */
export function reportWorkbook(
  name: ReportName,
  rows: readonly ComparedRow[],
  words: ReportWords,
): Promise<Buffer> {
  const columns = fileColumns(name, rows, words);
  const head = columns.map(({ title }) => ({
    ...{ value: neutralised(title), type: String, fontWeight: "bold" as const },
  }));
  const body = rows.map((row) =>
    columns.map(({ column, cellOf }) => {
      const value = cellOf(row);
      if (value === null) return null;
      if (isWritten(column) || typeof value === "string")
        return { value: neutralised(words.cell(column, value)), type: String };
      return { value: figure(column, value), type: Number, format: formats[column.kind] ?? "0" };
    }),
  );
  return writeExcelFile([head, ...body], { sheet: words.column(name) }).toBuffer();
}
