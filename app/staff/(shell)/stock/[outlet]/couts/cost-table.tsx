import Link from "next/link";
import { useTranslations } from "next-intl";
import { classes } from "@/components/ui/classes";
import { languageTag } from "@/lib/language-tag";
import { formatCents } from "@/lib/money";
import { dearShare, type FoodCost } from "@/lib/stock/food-cost";
import { quantityWords } from "@/lib/stock/quantity-words";
import { dayName } from "@/lib/time";

type CostTableProps = { outlet: string; rows: FoodCost[]; day: string; locale: string };

const cell = "px-3 py-2 text-right tabular-nums";

/** The card by its food cost, the largest share first; too much of the price in colour and in words. */
export function CostTable({ outlet, rows, day, locale }: CostTableProps) {
  const t = useTranslations("purchasing.costs");
  const sizes = useTranslations("staff.orders.size");
  const share = new Intl.NumberFormat(languageTag(locale), {
    style: "percent",
    maximumFractionDigits: 1,
  });
  return (
    <div className="overflow-hidden rounded-card border-2 border-line bg-card">
      <table className="w-full text-left">
        <caption className="px-3 py-2 text-left text-ink-soft text-sm">
          {t("caption", { day: dayName(day, locale) })}
        </caption>
        <thead className="border-line border-b-2 text-ink-soft text-sm">
          <tr>
            <th className="px-3 py-2 font-semibold">{t("product")}</th>
            <th className={classes(cell, "font-semibold")}>{t("cost")}</th>
            <th className={classes(cell, "hidden font-semibold sm:table-cell")}>{t("net")}</th>
            <th className={classes(cell, "font-semibold")}>{t("share")}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.item} className="border-line border-b last:border-b-0">
              <th scope="row" className="px-3 py-2 font-normal">
                <Link
                  href={`/staff/stock/${outlet}/couts/${row.product}`}
                  className="font-bold underline decoration-line decoration-2 underline-offset-4 hover:decoration-crust"
                >
                  {row.name}
                </Link>{" "}
                {sizes(row.size)}
                <span className="block text-ink-soft text-sm">
                  {row.parts
                    .map(
                      (part) =>
                        `${part.name} ${quantityWords(part.quantity, part.unit, locale)}\u00a0: ${formatCents(part.costCents, locale)}`,
                    )
                    .join(" · ")}
                  {row.estimated && ` · ${t("estimated")}`}
                </span>
              </th>
              <td className={classes(cell, "font-bold")}>{formatCents(row.costCents, locale)}</td>
              <td className={classes(cell, "hidden sm:table-cell")}>{formatCents(row.netCents, locale)}</td>
              <td
                className={classes(
                  cell,
                  row.share !== null && row.share > dearShare && "font-bold text-tomato",
                )}
              >
                {row.share === null ? "–" : share.format(row.share)}
                {row.share !== null && row.share > dearShare && (
                  <span className="block text-xs">{t("dear")}</span>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
