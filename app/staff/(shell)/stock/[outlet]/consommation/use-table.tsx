import Link from "next/link";
import { useTranslations } from "next-intl";
import { classes } from "@/components/ui/classes";
import { nameOf } from "@/lib/catalogue/catalogue";
import type { Variance } from "@/lib/inventory/variance";
import { formatCents } from "@/lib/money";
import { percentWords, quantityWords, signedWords } from "@/lib/stock/quantity-words";
import { dayName, type Period } from "@/lib/time";

const cell = "px-2 py-2 text-right tabular-nums sm:px-3";
/** From here on a difference is said in colour: so much money, and more than hands and scales make. */
const bigCents = 500;
const bigPercent = 5;

type UseTableProps = { outlet: string; rows: Variance[]; period: Period; locale: string };

/** Ingredient by ingredient: what recipes say, what left, and the difference in quantity, money and per cent, with why. */
export function UseTable({ outlet, rows, period, locale }: UseTableProps) {
  const t = useTranslations("inventory.use");
  return (
    <div className="overflow-hidden rounded-card border-2 border-line bg-card">
      <table className="w-full text-left">
        <caption className="px-3 py-2 text-left text-ink-soft text-sm">
          {t("caption", { from: dayName(period.from, locale), to: dayName(period.to, locale) })}
        </caption>
        <thead className="border-line border-b-2 text-ink-soft text-sm">
          <tr>
            <th className="px-3 py-2 font-semibold">{t("ingredient")}</th>
            <th className={classes(cell, "hidden font-semibold sm:table-cell")}>{t("expected")}</th>
            <th className={classes(cell, "hidden font-semibold sm:table-cell")}>{t("actual")}</th>
            <th className={classes(cell, "font-semibold")}>{t("difference")}</th>
            <th className={classes(cell, "font-semibold")}>{t("money")}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <UseLine key={row.code} outlet={outlet} row={row} locale={locale} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function UseLine({ outlet, row, locale }: { outlet: string; row: Variance; locale: string }) {
  const t = useTranslations("inventory.use");
  const words = (quantity: number) => quantityWords(quantity, row.unit, locale);
  const big = Math.abs(row.costCents) >= bigCents && Math.abs(row.percent ?? 100) >= bigPercent;
  const whys = (["waste", "counted", "corrected", "underWay"] as const).filter((why) => row[why] !== 0);
  return (
    <tr className="border-line border-b last:border-b-0">
      <th scope="row" className="px-3 py-2 font-normal">
        <Link href={`/staff/stock/${outlet}/${row.code}`} className="font-bold hover:underline">
          {nameOf(row, locale)}
        </Link>
        <span className="block text-ink-soft text-sm sm:hidden">
          {t("both", { expected: words(row.expected), actual: words(row.actual) })}
        </span>
        <span className="block text-ink-soft text-sm">
          {whys
            .map((why) => t(`whys.${why}`, { quantity: signedWords(row[why], row.unit, locale) }))
            .concat(row.countedAt === null ? [t("uncounted")] : [])
            .join(" · ")}
        </span>
      </th>
      <td className={classes(cell, "hidden sm:table-cell")}>{words(row.expected)}</td>
      <td className={classes(cell, "hidden sm:table-cell")}>{words(row.actual)}</td>
      <td className={classes(cell, big && "font-bold text-tomato")}>
        {row.difference === 0 ? "0" : signedWords(row.difference, row.unit, locale)}
        {row.percent !== null && row.difference !== 0 && (
          <span className="block text-sm">{percentWords(row.percent, locale)}</span>
        )}
      </td>
      <td className={classes(cell, big && "font-bold text-tomato")}>
        {formatCents(row.costCents, locale)}
        {big && <span className="block text-xs">{t("big")}</span>}
      </td>
    </tr>
  );
}
