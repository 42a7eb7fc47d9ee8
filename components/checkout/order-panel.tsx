"use client";
import { useLocale, useTranslations } from "next-intl";
import type { RefObject } from "react";
import { useChoice } from "@/components/basket/choice";
import { QuoteTotals } from "@/components/basket/quote-totals";
import { Money } from "@/components/money";
import { Link } from "@/components/navigation";
import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/check";
import { Notice } from "@/components/ui/notice";
import { Skeleton } from "@/components/ui/skeleton";
import { formatCents } from "@/lib/money";
import type { Quote } from "@/lib/orders/quote";
import type { Part } from "./part";

type PanelProps = Part & {
  pending: boolean;
  failed: boolean;
  again: () => void;
  summary: RefObject<HTMLDivElement | null>;
};

/** The recap with VAT, how it is paid, what the law wants said, and the button that says one must pay. */
export function OrderPanel({
  quote,
  details,
  set,
  errors,
  trouble,
  sending,
  order,
  pending,
  failed,
  again,
  summary,
}: PanelProps) {
  const t = useTranslations();
  const locale = useLocale();
  const { mode } = useChoice();
  return (
    <aside className="lg:sticky lg:top-28 lg:self-start">
      <div className="receipt grid gap-5 bg-card px-6 pt-7 pb-9" aria-busy={pending || sending}>
        <div className="flex items-baseline justify-between gap-3">
          <h2 className="text-2xl">{t("checkout.recap.title")}</h2>
          <Link href="/panier" className="font-semibold text-sm underline">
            {t("common.do.edit")}
          </Link>
        </div>
        {!quote && !failed && <Skeleton className="h-48 w-full" />}
        {quote && (
          <>
            <Lines quote={quote} />
            <QuoteTotals quote={quote} />
            <Allergens quote={quote} />
          </>
        )}
        {failed && (
          <Notice tone="bad" live title={t("shop.basket.failed")}>
            <Button tone="quiet" size="small" className="mt-2" onClick={again}>
              {t("shop.basket.retry")}
            </Button>
          </Notice>
        )}
        <p className="rounded-2xl bg-ember-wash px-4 py-3 font-semibold">
          {t(mode === "delivery" ? "checkout.pay.door" : "checkout.pay.counter")}
        </p>
        {quote?.needsAdult && (
          <div>
            <Checkbox
              label={t("checkout.adult")}
              hint={t("shop.basket.adult")}
              checked={details.adult}
              aria-invalid={errors.adult ? true : undefined}
              onChange={(event) => set({ adult: event.target.checked })}
            />
            {errors.adult && <p className="font-semibold text-sm text-tomato">{errors.adult}</p>}
          </div>
        )}
        <div ref={summary} tabIndex={-1} className="outline-none">
          {trouble && (
            <Notice tone="bad" live>
              {trouble}
              <ul className="list-disc pl-5">
                {Object.values(errors)
                  .filter((error) => error !== trouble)
                  .map((error) => (
                    <li key={error}>{error}</li>
                  ))}
              </ul>
            </Notice>
          )}
        </div>
        <Button size="large" wide disabled={sending || pending || !quote} onClick={order}>
          {sending
            ? t("checkout.sending")
            : t("checkout.order", { total: formatCents(quote?.totalCents ?? 0, locale) })}
        </Button>
        <p className="text-ink-soft text-sm">{t("checkout.noWithdrawal")}</p>
      </div>
    </aside>
  );
}

function Lines({ quote }: { quote: Quote }) {
  const t = useTranslations();
  return (
    <ul className="grid gap-2">
      {quote.lines.map((line) => (
        <li key={line.key}>
          <div className="flex justify-between gap-3">
            <span>
              <strong className="tabular-nums">{line.quantity} ×</strong> {line.name}
              {line.size !== "ONE" && line.size !== "" && (
                <span className="text-ink-soft"> · {t(`common.size.${line.size}`)}</span>
              )}
            </span>
            <Money cents={line.lineCents} />
          </div>
          {line.removed.length + line.added.length > 0 && (
            <p className="text-ink-soft text-sm">
              {[
                ...line.removed.map(({ name }) => t("shop.basket.without", { name })),
                ...line.added.map(({ name }) => t("shop.basket.with", { name })),
              ].join(", ")}
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}

function Allergens({ quote }: { quote: Quote }) {
  const t = useTranslations();
  const codes = [...new Set(quote.lines.flatMap((line) => line.allergens))];
  if (codes.length === 0) return null;
  return (
    <p className="text-ink-soft text-sm">
      {t("shop.basket.allergens")} : {codes.map((code) => t(`common.allergens.${code}`)).join(", ")}
    </p>
  );
}
