"use client";
import { useLocale, useTranslations } from "next-intl";
import { Money } from "@/components/money";
import { formatCents } from "@/lib/money";
import type { Quote } from "@/lib/orders/quote";

/** Items, delivery, total, and the VAT they contain. */
export function QuoteTotals({ quote }: { quote: Quote }) {
  const t = useTranslations("shop.basket");
  const tCode = useTranslations("common.code");
  const locale = useLocale();
  const rate = (bp: number) => `${(bp / 100).toLocaleString(locale)} %`;
  return (
    <dl className="grid gap-1.5">
      <Row label={t("items")}>
        <Money cents={quote.itemsCents} />
      </Row>
      {quote.mode === "delivery" && (
        <Row label={t("delivery")}>
          {quote.deliveryFeeCents === null && <span className="text-ink-soft">{t("deliveryUnknown")}</span>}
          {quote.deliveryFeeCents === 0 && (
            <span className="font-semibold text-basil">{t("deliveryFree")}</span>
          )}
          {quote.deliveryFeeCents !== null && quote.deliveryFeeCents > 0 && (
            <Money cents={quote.deliveryFeeCents} />
          )}
        </Row>
      )}
      {quote.lowerFee && (
        <p className="font-semibold text-basil text-sm">
          {t("lowerFee", {
            missing: formatCents(quote.lowerFee.missingCents, locale),
            free: quote.lowerFee.feeCents === 0 ? "yes" : "no",
            fee: formatCents(quote.lowerFee.feeCents, locale),
          })}
        </p>
      )}
      {quote.discount && quote.discount.cents > 0 && (
        <div className="flex items-baseline justify-between gap-3 font-semibold text-basil">
          <dt>{tCode("row", { code: quote.discount.code })}</dt>
          <dd>
            <Money cents={-quote.discount.cents} />
          </dd>
        </div>
      )}
      <div className="mt-2 flex items-baseline justify-between gap-3 border-line border-t-2 border-dashed pt-3 font-bold text-xl">
        <dt>{t("total")}</dt>
        <dd>
          <Money cents={quote.totalCents} />
        </dd>
      </div>
      <div className="text-ink-soft text-sm">
        <dt className="inline">{t("vat")} : </dt>
        <dd className="inline">
          {quote.vat.map((one) => `${formatCents(one.vatCents, locale)} (${rate(one.rateBp)})`).join(", ")}
        </dd>
      </div>
    </dl>
  );
}

function Row({ label, children }: { label: string; children: React.ReactNode }) {
  return (
    <div className="flex items-baseline justify-between gap-3">
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}
