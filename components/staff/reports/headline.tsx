import Link from "next/link";
import { useTranslations } from "next-intl";
import type { ComparedRow } from "@/lib/reports/comparison";
import { type Column, type ReportRow, reports } from "@/lib/reports/report";
import { useMoved } from "./moved";
import { useFigure } from "./report-table";

const told = ["gross", "orders", "basket", "discounts", "newcomers", "regulars", "cancelled"];
type Rows = readonly (ReportRow | null)[];
const total = (rows: Rows, name: string) => rows.reduce((sum, row) => sum + Number(row?.[name] ?? 0), 0);

function figureOf(rows: Rows, name: string): number | null {
  if (name !== "basket") return total(rows, name);
  const orders = total(rows, "orders");
  return orders > 0 ? Math.round(total(rows, "gross") / orders) : null;
}

/** What a period comes to, each figure beside what it was. */
export function Headline({
  rows,
  opens,
}: {
  rows: readonly ComparedRow[];
  /** Where what a figure counts is listed, if anywhere. */
  opens: (column: string) => string | null;
}) {
  const t = useTranslations("reports");
  const figure = useFigure();
  const moved = useMoved();
  const columns: readonly Column[] = reports.days;
  const compared = rows.flatMap(({ before }) => (before === undefined ? [] : [before]));
  return (
    <dl className="grid grid-cols-2 gap-4 rounded-card border-2 border-line bg-card p-4 sm:grid-cols-3 md:p-5 lg:grid-cols-4 xl:grid-cols-7">
      {told.map((name) => {
        const column = columns.find((one) => one.name === name);
        if (!column) return null;
        const now = figureOf(
          rows.map(({ row }) => row),
          name,
        );
        const then = compared.length > 0 ? figureOf(compared, name) : undefined;
        const href = now ? opens(name) : null;
        return (
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
              <span className="text-ink-soft text-sm">{moved(column, now, then)?.words}</span>
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
