import { useLocale, useTranslations } from "next-intl";
import { usePackWords } from "@/components/staff/purchasing/pack-words";
import type { PurchaseState } from "@/db/enums";
import { formatCents } from "@/lib/money";
import { type PurchaseLine, totalOf } from "@/lib/purchasing/purchase";
import { quantityWords } from "@/lib/stock/quantity-words";

type PurchaseTableProps = { lines: (PurchaseLine & { name: string })[]; state: PurchaseState };

/** What was ordered, what has come of it, and what it costs. */
export function PurchaseTable({ lines, state }: PurchaseTableProps) {
  const t = useTranslations("purchasing.one");
  const locale = useLocale();
  const words = usePackWords();
  const came = state === "received" || lines.some(({ received, broken }) => received + broken > 0);
  return (
    <div className="overflow-hidden rounded-card border-2 border-line bg-card">
      <ul>
        {lines.map((line) => (
          <li
            key={line.articleId}
            className="grid grid-cols-[1fr_auto] gap-x-4 border-line border-b px-4 py-2 last:border-b-0"
          >
            <div className="min-w-0">
              <b className={line.packs === 0 ? "line-through" : undefined}>{line.name}</b>
              <p className="text-ink-soft text-sm">
                {words.pack(line)} · {formatCents(line.priceCents, locale)} · {line.reference}
                {line.packs !== line.draftedPacks &&
                  ` · ${t("wasDrafted", { packs: words.packs(line.draftedPacks, line) })}`}
              </p>
              {came && line.packs > 0 && (
                <p className="text-sm">
                  {t("received", { quantity: quantityWords(line.received, line.unit, locale) })}
                  {line.broken > 0 &&
                    ` · ${t("broken", { quantity: quantityWords(line.broken, line.unit, locale) })}`}
                </p>
              )}
            </div>
            <p className="text-right tabular-nums">
              {words.packs(line.packs, line)}
              <b className="block">{formatCents(line.packs * line.priceCents, locale)}</b>
            </p>
          </li>
        ))}
      </ul>
      <p className="flex justify-between border-line border-t-2 px-4 py-3 font-bold text-lg tabular-nums">
        {t("total")} <span>{formatCents(totalOf(lines), locale)}</span>
      </p>
    </div>
  );
}
