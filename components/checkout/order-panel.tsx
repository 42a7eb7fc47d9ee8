"use client";
import { useLocale, useTranslations } from "next-intl";
import { useChoice } from "@/components/basket/choice";
import { CodeField } from "@/components/basket/code-field";
import { PriceChanges } from "@/components/basket/price-changes";
import { QuoteTotals } from "@/components/basket/quote-totals";
import { type AskSister, SisterNotice, type SisterNoticeProps } from "@/components/basket/sister-notice";
import { keepCode, useBasket } from "@/components/basket/store";
import { Link } from "@/components/navigation";
import { Button, buttonLook } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/check";
import { Notice } from "@/components/ui/notice";
import { Skeleton } from "@/components/ui/skeleton";
import { formatCents } from "@/lib/money";
import { readable } from "@/lib/refusal-details";
import type { Part } from "./part";
import { RecapLines } from "./recap-lines";
import { TroubleNotice } from "./trouble-notice";

type PanelProps = Part &
  Pick<SisterNoticeProps, "missing" | "taken"> & {
    askSister: AskSister;
    pending: boolean;
    failed: boolean;
    again: () => void;
  };

/** The recap with VAT, how it is paid, what the law wants said, and the button that says one must pay. */
export function OrderPanel({ askSister, missing, taken, pending, failed, again, ...part }: PanelProps) {
  const t = useTranslations();
  const locale = useLocale();
  const { mode } = useChoice();
  const { code } = useBasket();
  const { quote, adult, declare, errors, sending, order, plan } = part;
  const online = plan === "online";
  const known = quote && (mode === "takeaway" || quote.deliveryFeeCents !== null);
  const price = known ? formatCents(quote.totalCents, locale) : null;
  return (
    <aside className="lg:sticky lg:top-24 lg:self-start" aria-label={t("checkout.recap.title")}>
      <div className="receipt grid gap-5 bg-card px-6 pt-7 pb-9" aria-busy={pending || sending}>
        <div className="flex items-baseline justify-between gap-3">
          <h2 className="text-2xl">{t("checkout.recap.title")}</h2>
          <Link href="/panier" className="font-semibold text-sm underline underline-offset-2">
            {t("common.do.edit")}
          </Link>
        </div>
        {!quote && !failed && <Skeleton className="h-48 w-full" />}
        {quote && (
          <>
            <RecapLines quote={quote} />
            <CodeField code={code} quote={quote} keep={keepCode} />
            <QuoteTotals quote={quote} />
          </>
        )}
        {failed && (
          <Notice tone="bad" live title={t("shop.basket.failed")}>
            <Button tone="quiet" size="small" className="mt-2" onClick={again}>
              {t("shop.basket.retry")}
            </Button>
          </Notice>
        )}
        <BasketProblem {...part} />
        <SisterNotice {...{ quote, missing, taken, ask: askSister }} />
        <p className="rounded-2xl bg-ember-wash px-4 py-3 font-semibold">
          {t(online ? "checkout.pay.next" : `checkout.pay.later_${mode}`)}
        </p>
        {quote?.needsAdult && (
          <div>
            <Checkbox
              name="adult"
              label={t("checkout.adult")}
              hint={t("shop.basket.adult")}
              checked={adult}
              aria-invalid={errors.adult ? true : undefined}
              aria-describedby={errors.adult ? "adult-error" : undefined}
              onChange={(event) => declare(event.target.checked)}
            />
            {errors.adult && (
              <p id="adult-error" className="font-semibold text-sm text-tomato">
                {errors.adult}
              </p>
            )}
          </div>
        )}
        <PriceChanges quote={quote} pending={pending} />
        <TroubleNotice {...part} />
        <Button
          size="large"
          wide
          className="text-balance py-2"
          disabled={sending || pending || !quote}
          onClick={order}
        >
          {sending && t("checkout.sending")}
          {!sending && price && t(online ? "checkout.payNow" : "checkout.order", { total: price })}
          {!sending && !price && t(online ? "checkout.payOnly" : "checkout.orderOnly")}
        </Button>
        <p className="text-ink-soft text-sm">{t("checkout.noWithdrawal")}</p>
      </div>
    </aside>
  );
}

/** What is wrong with the basket as a whole and is not said beside a field. */
function BasketProblem({ quote, outlet }: Part) {
  const t = useTranslations();
  const locale = useLocale();
  const saidElsewhere = ["address_outside", "outlet_closed", "last_order_passed"];
  if (!quote?.problem || saidElsewhere.includes(quote.problem.code) || quote.problem.code.startsWith("slot_"))
    return null;
  const { code, details } = quote.problem;
  return (
    <Notice live title={t(`refusals.${code}`, readable(details, locale))}>
      {code === "below_minimum" && outlet && (
        <Link
          href={`/pizzeria/${outlet.slug}`}
          className={buttonLook({ tone: "quiet", size: "small", className: "mt-2" })}
        >
          {t("checkout.menu")}
        </Link>
      )}
    </Notice>
  );
}
