import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import type { ComparedRow } from "@/lib/reports/comparison";
import { isWritten, type ReportName, shownColumns } from "@/lib/reports/report";
import { Moved } from "./moved";
import type { Opens } from "./opens";
import { useFigure } from "./report-table";
import { wordsOf } from "./words";

type Line = ComparedRow & { outlet: { name: string; slug: string }; opens: Opens };

/** The figures of one row of a report, an outlet a line. */
export function OutletFigures({ name, lines }: { name: ReportName; lines: readonly Line[] }) {
  const t = useTranslations("reports");
  const words = wordsOf(t, useLocale());
  const figure = useFigure();
  const columns = shownColumns(name).filter((column) => !isWritten(column));
  const link = "underline decoration-line decoration-2 underline-offset-4 hover:decoration-tomato";
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys
    <section className="-mx-4 overflow-x-auto px-4" tabIndex={0} aria-label={t("titles.outlets")}>
      <table className="w-full text-[0.95rem]">
        <thead>
          <tr className="border-line border-b-2 text-ink-soft text-sm">
            <th scope="col" className="px-2 py-1.5 text-left font-semibold">
              {t("columns.outlet")}
            </th>
            {columns.map((column) => (
              <th key={column.name} scope="col" className="px-2 py-1.5 text-right font-semibold">
                {words.column(column.name)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map(({ outlet, row, before, gone, opens }) => {
            const href = gone ? null : opens(row);
            return (
              <tr key={outlet.slug} className="border-line border-b last:border-0">
                <th scope="row" className="whitespace-nowrap px-2 py-1.5 text-left align-top font-normal">
                  {href ? (
                    <Link href={href} className={link}>
                      {outlet.name}
                    </Link>
                  ) : (
                    outlet.name
                  )}
                </th>
                {columns.map((column) => {
                  const value = row[column.name] ?? null;
                  const said = value === null ? "–" : figure(column, value);
                  const to = gone ? null : opens(row, column.name);
                  return (
                    <td
                      key={column.name}
                      className="whitespace-nowrap px-2 py-1.5 text-right align-top tabular-nums"
                    >
                      {to ? (
                        <Link href={to} className={link}>
                          {said}
                        </Link>
                      ) : (
                        said
                      )}
                      {before !== undefined && (
                        <Moved column={column} now={value} then={before?.[column.name] ?? null} />
                      )}
                    </td>
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
