import Link from "next/link";
import { useFormatter, useLocale, useTranslations } from "next-intl";
import { formatCents } from "@/lib/money";
import {
  type Cell,
  type Column,
  isWritten,
  type ReportName,
  type ReportRow,
  shownColumns,
} from "@/lib/reports/report";
import type { Opens } from "./opens";
import { wordsOf } from "./words";

/** A report as a table; `opens` says where a row's first cell and its figures lead, if anywhere. */
export function ReportTable({
  name,
  rows,
  opens,
}: {
  name: ReportName;
  rows: readonly ReportRow[];
  opens?: Opens;
}) {
  const t = useTranslations("reports");
  const words = wordsOf(t, useLocale());
  const figure = useFigure();
  const columns = shownColumns(name);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys
    <section className="-mx-4 overflow-x-auto px-4" tabIndex={0} aria-label={t(`titles.${name}`)}>
      <table className="w-full text-[0.95rem]">
        <thead>
          <tr className="border-line border-b-2 text-ink-soft text-sm">
            {columns.map((column) => (
              <th
                key={column.name}
                scope="col"
                className={`px-2 py-1.5 font-semibold ${isWritten(column) ? "text-left" : "text-right"}`}
              >
                {words.column(column.name)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => {
            return (
              <tr
                key={columns
                  .filter(isWritten)
                  .map((one) => row[one.name])
                  .join("|")}
                className="border-line border-b last:border-0"
              >
                {columns.map((column, index) => {
                  const value = row[column.name] ?? null;
                  const said =
                    value === null
                      ? "–"
                      : isWritten(column)
                        ? words.cell(column, value)
                        : figure(column, value);
                  const look = `px-2 py-1.5 whitespace-nowrap ${isWritten(column) ? "text-left font-normal first-letter:uppercase" : "text-right tabular-nums"}`;
                  const href = index > 0 ? opens?.(row, column.name) : opens?.(row);
                  const cell = href ? (
                    <Link
                      href={href}
                      className="underline decoration-line decoration-2 underline-offset-4 hover:decoration-tomato"
                    >
                      {said}
                    </Link>
                  ) : (
                    said
                  );
                  if (index > 0)
                    return (
                      <td key={column.name} className={look}>
                        {cell}
                      </td>
                    );
                  return (
                    <th key={column.name} scope="row" className={look}>
                      {cell}
                    </th>
                  );
                })}
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}

/** A figure as one reads it: euros, per cent, minutes, pizzas. */
export function useFigure(): (column: Column, value: Cell) => string {
  const format = useFormatter();
  const locale = useLocale();
  const t = useTranslations("reports");
  return ({ kind }, value) => {
    if (typeof value !== "number") return value ?? "–";
    if (kind === "money") return formatCents(value, locale);
    if (kind === "share") return format.number(value, { style: "percent", maximumFractionDigits: 1 });
    if (kind === "minutes" || kind === "hours") return t(kind, { value });
    return format.number(kind === "halves" ? value / 2 : value);
  };
}
