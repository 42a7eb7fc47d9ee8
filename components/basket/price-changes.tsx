"use client";
import { useLocale, useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { formatCents } from "@/lib/money";
import { changedPrices } from "@/lib/orders/changed-prices";
import type { Quote } from "@/lib/orders/quote";
import { keepLines, useBasket } from "./store";

type PriceChangesProps = { quote: Quote | null; pending: boolean; className?: string };

/** Prices that changed while the basket stood open, line by line: they are agreed to before anything is paid. */
export function PriceChanges({ quote, pending, className }: PriceChangesProps) {
  const t = useTranslations("shop.basket.prices");
  const sizes = useTranslations("common.size");
  const locale = useLocale();
  const { lines } = useBasket();
  const changes = quote && !pending ? changedPrices(lines, quote.lines) : [];
  if (changes.length === 0) return null;
  const agree = () =>
    keepLines(
      lines.map((line) => ({
        ...line,
        seenCents: changes.find(({ key }) => key === line.key)?.after ?? line.seenCents,
      })),
    );
  return (
    <Notice tone="info" live title={t("title")} className={className}>
      <ul>
        {changes.map(({ key, name, size, before, after }) => (
          <li key={key}>
            {t("line", {
              name: size === "" || size === "ONE" ? name : `${name} ${sizes(size)}`,
              before: formatCents(before, locale),
              after: formatCents(after, locale),
            })}
          </li>
        ))}
      </ul>
      <Button tone="quiet" size="small" className="mt-2" onClick={agree}>
        {t("agree", { count: changes.length })}
      </Button>
    </Notice>
  );
}
