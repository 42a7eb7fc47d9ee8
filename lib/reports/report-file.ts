import writeExcelFile from "write-excel-file/node";
import { writeCsv } from "../purchasing/csv";
import { neutralised } from "./accounting";
import { type Cell, type Column, isWritten, type ReportName, type ReportRow, shownColumns } from "./report";

/** Says a column's name, or a word of ours that stands in a cell (`web`, `delivery`, a weekday's number). */
export type ReportWords = {
  column(name: string): string;
  cell(column: Column, value: string | number): string;
};

/** A figure in the unit a reader of a spreadsheet expects: euros, per cent, minutes, pizzas. */
function figure({ kind }: Column, value: number): number {
  if (kind === "money") return value / 100;
  if (kind === "halves") return value / 2;
  return value;
}

function csvCell(column: Column, value: Cell, words: ReportWords): string {
  if (value === null) return "";
  if (isWritten(column) || typeof value === "string") return words.cell(column, value);
  const number = figure(column, value);
  return (column.kind === "money" ? number.toFixed(2) : String(number)).replace(".", ",");
}

/** A report for a spreadsheet of the house: semicolons, decimal commas. */
export const reportCsv = (name: ReportName, rows: readonly ReportRow[], words: ReportWords): string =>
  writeCsv(
    shownColumns(name).map((column) => words.column(column.name)),
    rows.map((row) => shownColumns(name).map((column) => csvCell(column, row[column.name] ?? null, words))),
  );

const formats: Partial<Record<Column["kind"], string>> = {
  money: "#,##0.00",
  share: "0.0%",
  minutes: "0.0",
  hours: "0.0",
  halves: "0.0",
};

/** The same figures as a workbook, where numbers are numbers. */
export function reportWorkbook(
  name: ReportName,
  rows: readonly ReportRow[],
  words: ReportWords,
): Promise<Buffer> {
  const columns = shownColumns(name);
  const head = columns.map((column) => ({
    ...{ value: neutralised(words.column(column.name)), type: String, fontWeight: "bold" as const },
  }));
  const body = rows.map((row) =>
    columns.map((column) => {
      const value = row[column.name] ?? null;
      if (value === null) return null;
      if (isWritten(column) || typeof value === "string")
        return { value: neutralised(words.cell(column, value)), type: String };
      return { value: figure(column, value), type: Number, format: formats[column.kind] ?? "0" };
    }),
  );
  return writeExcelFile([head, ...body], { sheet: words.column(name) }).toBuffer();
}
