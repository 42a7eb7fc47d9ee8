import { useTranslations } from "next-intl";
import { classes } from "@/components/ui/classes";
import { languageTag } from "@/lib/language-tag";
import { formatCents } from "@/lib/money";
import type { CostsSince } from "@/lib/stock/cost-history";
import { dearShare } from "@/lib/stock/food-cost";
import { dayWithYear } from "@/lib/time";

/** A row for each change, the latest first: the cost of every size with its part of the price, and a bar to compare by. */
export function HistoryTable({ days, locale }: { days: CostsSince[]; locale: string }) {
  const t = useTranslations("purchasing.costs");
  const names = useTranslations("staff.orders.size");
  const share = new Intl.NumberFormat(languageTag(locale), {
    ...({ style: "percent", maximumFractionDigits: 1 } as const),
  });
  const most = Math.max(1, ...days.flatMap(({ sizes }) => sizes.map(({ costCents }) => costCents)));
  return (
    <div className="overflow-hidden rounded-card border-2 border-line bg-card">
      <table className="w-full text-left">
        <caption className="sr-only">{t("history")}</caption>
        <thead className="border-line border-b-2 text-ink-soft text-sm">
          <tr>
            <th className="px-3 py-2 font-semibold">{t("since")}</th>
            {days[0]?.sizes.map(({ size }) => (
              <th key={size} className="px-2 py-2 text-right font-semibold sm:px-3">
                {names(size)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {days.map(({ day, sizes }) => (
            <tr key={day} className="border-line border-b last:border-b-0">
              <th scope="row" className="px-3 py-2 font-normal">
                {dayWithYear(day, locale)}
              </th>
              {sizes.map(({ size, costCents, share: part }) => (
                <td key={size} className="px-2 py-2 text-right tabular-nums sm:px-3">
                  <span className="font-bold">{formatCents(costCents, locale)}</span>
                  <span
                    className={classes(
                      "block text-sm",
                      part !== null && part > dearShare ? "text-tomato" : "text-ink-soft",
                    )}
                  >
                    {part === null ? "–" : share.format(part)}
                  </span>
                  <span
                    aria-hidden
                    className="mt-1 ml-auto hidden h-2 rounded-full bg-crust sm:block"
                    style={{ width: `${Math.round((costCents / most) * 8)}rem` }}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {days.length === 1 && <p className="px-3 py-2 text-ink-soft text-sm">{t("unchanged")}</p>}
    </div>
  );
}
