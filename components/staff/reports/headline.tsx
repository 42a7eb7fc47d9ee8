import Link from "next/link";
import { useFormatter, useTranslations } from "next-intl";
import { type Column, type ReportRow, reports } from "@/lib/reports/report";
import { useFigure } from "./report-table";

const told = ["gross", "orders", "basket", "discounts", "newcomers", "cancelled"];
const total = (rows: readonly ReportRow[], name: string) =>
  rows.reduce((sum, row) => sum + Number(row[name] ?? 0), 0);

function figureOf(rows: readonly ReportRow[], name: string): number | null {
  if (name !== "basket") return total(rows, name);
  const orders = total(rows, "orders");
  return orders > 0 ? Math.round(total(rows, "gross") / orders) : null;
}

/** What a period comes to, each figure beside as many days before. */
export function Headline({
  rows,
  before,
  opens,
}: {
  rows: readonly ReportRow[];
  before: readonly ReportRow[];
  /** Where what a figure counts is listed, if anywhere. */
  opens: (column: string) => string | null;
}) {
  const t = useTranslations("reports");
  const format = useFormatter();
  const figure = useFigure();
  const columns: readonly Column[] = reports.days;
  return (
    <dl className="grid grid-cols-2 gap-4 rounded-card border-2 border-line bg-card p-4 sm:grid-cols-3 md:p-5 lg:grid-cols-6">
      {told.map((name) => {
        const column = columns.find((one) => one.name === name);
        const [now, then] = [figureOf(rows, name), figureOf(before, name)];
        const change = now !== null && then ? now / then - 1 : null;
        const href = now ? opens(name) : null;
        return (
          column && (
            <div key={name}>
              <dt className="text-ink-soft text-sm">{t(`columns.${name as "gross"}`)}</dt>
              <dd>
                <span className="block font-bold font-display text-xl tabular-nums">
                  {href ? (
                    <Link
                      href={href}
                      className="underline decoration-line decoration-2 underline-offset-4 hover:decoration-tomato"
                    >
                      {figure(column, now)}
                    </Link>
                  ) : (
                    figure(column, now)
                  )}
                </span>
                <span className="text-ink-soft text-sm">
                  {change === null
                    ? t("noBefore")
                    : t("change", {
                        change: `${change > 0 ? "+" : ""}${format.number(change, { style: "percent", maximumFractionDigits: 1 })}`,
                      })}
                </span>
              </dd>
            </div>
          )
        );
      })}
    </dl>
  );
}
