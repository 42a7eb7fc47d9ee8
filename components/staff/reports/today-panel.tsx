import Link from "next/link";
import { useFormatter, useTranslations } from "next-intl";
import { Money } from "@/components/money";
import { withMinus } from "@/lib/minus";
import type { TodayRow } from "@/lib/reports/queries/get-today";
import { Badge } from "../../ui/badge";
import { Panel } from "../panel";

/** Today an outlet a line, beside the same weekday last week until now. */
export function TodayPanel({ rows, ordersOf }: { rows: readonly TodayRow[]; ordersOf: ReadonlySet<string> }) {
  const t = useTranslations("reports.today");
  const format = useFormatter();
  const percent = (value: number) =>
    withMinus(format.number(value, { style: "percent", maximumFractionDigits: 0 }));
  return (
    <Panel title={t("title")} aside={<span className="text-ink-soft text-sm">{t("beside")}</span>}>
      <ul className="grid divide-y-2 divide-line">
        {rows.map((row) => {
          const change = row.grossBeforeCents > 0 ? row.grossCents / row.grossBeforeCents - 1 : null;
          return (
            <li
              key={row.slug}
              className="grid grid-cols-2 items-baseline gap-x-4 gap-y-1 py-3 first:pt-0 last:pb-0 md:grid-cols-[1.4fr_1fr_1fr_1.2fr_1fr]"
            >
              <span className="col-span-2 flex items-baseline justify-between gap-2 font-bold font-display text-lg md:col-span-1">
                {ordersOf.has(row.slug) ? (
                  <Link
                    href={`/staff/commandes/${row.slug}`}
                    className="underline decoration-line decoration-2 underline-offset-4 hover:decoration-tomato"
                  >
                    {row.name}
                  </Link>
                ) : (
                  row.name
                )}
              </span>
              <span>
                <Money cents={row.grossCents} className="font-bold text-xl" />{" "}
                {change !== null && (
                  <Badge tone={change < 0 ? "tomato" : "basil"}>
                    {change > 0 && "+"}
                    {percent(change)}
                  </Badge>
                )}
              </span>
              <span className="text-ink-soft">
                {t("before")} <Money cents={row.grossBeforeCents} />
              </span>
              <span>{t("orders", { count: row.orders, before: row.ordersBefore })}</span>
              <span className="flex flex-wrap gap-2">
                {row.handed > 0 && <span>{t("kept", { share: percent(row.kept / row.handed) })}</span>}
                {row.late > 0 && <Badge tone="tomato">{t("late", { count: row.late })}</Badge>}
              </span>
            </li>
          );
        })}
      </ul>
    </Panel>
  );
}
