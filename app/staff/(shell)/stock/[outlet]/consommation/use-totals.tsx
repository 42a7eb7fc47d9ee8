import { useTranslations } from "next-intl";
import type { totalsOf } from "@/lib/inventory/variance";
import { formatCents } from "@/lib/money";
import { percentWords } from "@/lib/stock/quantity-words";

/** The whole of it in money: what recipes took, what really left, and what lies between. */
export function UseTotals({ totals, locale }: { totals: ReturnType<typeof totalsOf>; locale: string }) {
  const t = useTranslations("inventory.use");
  const { expectedCents, differenceCents, percent } = totals;
  const figures = [
    { key: "expected", words: formatCents(expectedCents, locale) },
    { key: "actual", words: formatCents(expectedCents + differenceCents, locale) },
    {
      key: "difference",
      words: `${formatCents(differenceCents, locale)}${percent === null ? "" : ` (${percentWords(percent, locale)})`}`,
    },
  ] as const;
  return (
    <dl className="grid gap-3 sm:grid-cols-3">
      {figures.map(({ key, words }) => (
        <div key={key} className="rounded-card border-2 border-line bg-card px-4 py-3">
          <dt className="text-ink-soft text-sm">{t(key)}</dt>
          <dd className="font-display font-extrabold text-2xl tabular-nums">{words}</dd>
        </div>
      ))}
    </dl>
  );
}
