import Link from "next/link";
import { useFormatter, useLocale, useTranslations } from "next-intl";
import { withMinus } from "@/lib/minus";
import { formatCents } from "@/lib/money";
import type { ComparedRow } from "@/lib/reports/comparison";
import { type Cell, type Column, isWritten, type ReportName, shownColumns } from "@/lib/reports/report";
import { Moved } from "./moved";
import type { Opens } from "./opens";
import { wordsOf } from "./words";

/** Two years of days; whoever has more wants the file. */
const mostRows = 750;

/** A report as a table, each figure beside what it was; `opens` says where a row's first cell and its figures lead, if anywhere. */
export function ReportTable({
  name,
  rows,
  opens,
}: {
  name: ReportName;
  rows: readonly ComparedRow[];
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
          {rows.slice(0, mostRows).map(({ row, before, gone }) => {
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
                  const look = `px-2 py-1.5 align-top whitespace-nowrap ${isWritten(column) ? "text-left font-normal first-letter:uppercase" : "text-right tabular-nums"}`;
                  const href = gone ? null : index > 0 ? opens?.(row, column.name) : opens?.(row);
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
                        {before !== undefined && (
                          <Moved column={column} now={value} then={before?.[column.name] ?? null} />
                        )}
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
      {rows.length > mostRows && <p className="p-2 text-ink-soft">{t("most", { count: mostRows })}</p>}
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
    if (kind === "money" || kind === "mean") return withMinus(formatCents(value, locale));
    if (kind === "share")
      return withMinus(format.number(value, { style: "percent", maximumFractionDigits: 1 }));
    if (kind === "minutes" || kind === "hours") return t(kind, { value });
    return format.number(kind === "halves" ? value / 2 : value);
  };
}
