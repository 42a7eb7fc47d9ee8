import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { formatCents } from "@/lib/money";
import type { ReportRow } from "@/lib/reports/report";
import type { Opens } from "./opens";

const weekdays = [1, 2, 3, 4, 5, 6, 7] as const;

/** When the week's orders are due: a table whose cells are the redder the more there is to do. */
export function HeatMap({ rows, opens }: { rows: readonly ReportRow[]; opens?: Opens }) {
  const t = useTranslations("reports");
  const locale = useLocale();
  const cells = new Map(rows.map((row) => [`${row.weekday} ${row.hour}`, row]));
  const all = rows.map(({ hour }) => Number(hour));
  const [first, last] = [Math.min(...all), Math.max(...all)];
  const hours = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const most = Math.max(1, ...rows.map(({ orders }) => Number(orders)));
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys
    <section className="-mx-4 overflow-x-auto px-4" tabIndex={0} aria-label={t("titles.hours")}>
      <table className="w-full border-separate border-spacing-1 text-center text-sm">
        <thead>
          <tr className="text-ink-soft">
            <th scope="col">
              <span className="sr-only">{t("columns.hour")}</span>
            </th>
            {weekdays.map((day) => (
              <th key={day} scope="col" className="font-semibold">
                {t(`weekdaysShort.${day}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {hours.map((hour) => (
            <tr key={hour}>
              <th scope="row" className="pr-2 text-right font-semibold text-ink-soft tabular-nums">
                {locale === "en" ? `${hour}:00` : `${hour}\u00a0h`}
              </th>
              {weekdays.map((day) => {
                const row = cells.get(`${day} ${hour}`);
                const orders = Number(row?.orders ?? 0);
                const href = row && opens?.(row);
                // Never so red that the figure on it could not be read.
                const share = Math.round((orders / most) * 45);
                return (
                  <td
                    key={day}
                    title={row ? formatCents(Number(row.gross), locale) : undefined}
                    className="h-9 min-w-9 rounded-lg tabular-nums"
                    style={{ background: `color-mix(in oklab, var(--tomato) ${share}%, var(--paper))` }}
                  >
                    {href ? (
                      <Link
                        href={href}
                        className="grid size-full place-items-center rounded-lg hover:underline"
                      >
                        {orders}
                      </Link>
                    ) : (
                      orders || ""
                    )}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
