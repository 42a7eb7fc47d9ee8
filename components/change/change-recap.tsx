"use client";
import { useLocale, useTranslations } from "next-intl";
import { useEffect, useRef } from "react";
import { CodeField } from "@/components/basket/code-field";
import { QuoteTotals } from "@/components/basket/quote-totals";
import { Money } from "@/components/money";
import { Link } from "@/components/navigation";
import { Button, buttonLook } from "@/components/ui/button";
import { Checkbox, RadioCard } from "@/components/ui/check";
import { Notice } from "@/components/ui/notice";
import { Skeleton } from "@/components/ui/skeleton";
import { balanceOf } from "@/lib/orders/balance";
import type { Changeable, ChangeQuote } from "@/lib/orders/changeable";
import { readable } from "@/lib/refusal-details";
import { MoneyWords } from "./money-words";
import type { Changing } from "./use-changing";
import type { useSending } from "./use-sending";

type ChangeRecapProps = {
  order: Changeable;
  changing: Changing;
  set: (change: Partial<Changing>) => void;
  quote: ChangeQuote | null;
  state: { pending: boolean; failed: boolean; again: () => void };
  sending: ReturnType<typeof useSending>;
};

/** What it cost, what it would cost, the difference and what becomes of it; then the one button. */
export function ChangeRecap({ order, changing, set, quote, state, sending }: ChangeRecapProps) {
  const t = useTranslations();
  const locale = useLocale();
  const difference = quote?.onlineUp === false ? "on_receipt" : changing.difference;
  const balance = quote && balanceOf({ ...order, paidCents: quote.paidCents }, quote.totalCents, difference);
  const chooses = balance && balance.dueCents > 0 && order.plan === "online" && quote.paidCents > 0;
  const place = useRef<HTMLDivElement>(null);
  const { trouble, over } = sending;
  useEffect(() => {
    if (trouble) place.current?.focus();
  }, [trouble]);
  return (
    <aside className="lg:sticky lg:top-24 lg:self-start" aria-label={t("change.recap.title")}>
      <div className="receipt grid gap-5 bg-card px-6 pt-7 pb-9" aria-busy={state.pending || sending.sending}>
        <h2 className="text-2xl">{t("change.recap.title")}</h2>
        {!quote && !state.failed && <Skeleton className="h-48 w-full" />}
        {quote && <CodeField code={changing.code} quote={quote} keep={(code) => set({ code })} />}
        {quote && balance && (
          <div className={state.pending ? "grid gap-5 opacity-60" : "grid gap-5"}>
            <QuoteTotals quote={quote} />
            <dl className="grid gap-1.5">
              <div className="flex items-baseline justify-between gap-3 text-ink-soft">
                <dt>{t("change.recap.before")}</dt>
                <dd>
                  <Money cents={order.totalCents} />
                </dd>
              </div>
              <div className="flex items-baseline justify-between gap-3 font-semibold">
                <dt>{t("change.recap.difference")}</dt>
                <dd>
                  {quote.totalCents > order.totalCents && "+ "}
                  <Money cents={quote.totalCents - order.totalCents} />
                </dd>
              </div>
            </dl>
            {chooses && (
              <fieldset className="grid gap-3">
                <legend className="mb-2 font-semibold">{t("change.recap.howToPay")}</legend>
                <RadioCard
                  name="difference"
                  label={t("checkout.pay.online")}
                  hint={quote.onlineUp ? t("change.recap.onlineHint") : t("checkout.pay.down")}
                  checked={difference === "online"}
                  disabled={!quote.onlineUp}
                  onChange={() => set({ difference: "online" })}
                />
                <RadioCard
                  name="difference"
                  label={t(changing.mode === "delivery" ? "checkout.pay.door" : "checkout.pay.counter")}
                  checked={difference === "on_receipt"}
                  onChange={() => set({ difference: "on_receipt" })}
                />
              </fieldset>
            )}
            <MoneyWords
              order={order}
              balance={balance}
              totalCents={quote.totalCents}
              mode={changing.mode}
              authorised={quote.authorisedCents > 0}
            />
          </div>
        )}
        {state.failed && (
          <Notice tone="bad" live title={t("shop.basket.failed")}>
            <Button tone="quiet" size="small" className="mt-2" onClick={state.again}>
              {t("shop.basket.retry")}
            </Button>
          </Notice>
        )}
        {quote?.problem && quote.problem.code !== "address_outside" && (
          <Notice live title={t(`refusals.${quote.problem.code}`, readable(quote.problem.details, locale))} />
        )}
        {quote?.needsAdult && !order.adultDeclared && (
          <Checkbox
            name="adult"
            label={t("checkout.adult")}
            checked={changing.adult}
            aria-invalid={sending.field === "adult" ? true : undefined}
            onChange={(event) => set({ adult: event.target.checked })}
          />
        )}
        {trouble && (
          <div ref={place} tabIndex={-1} className="rounded-2xl outline-offset-4">
            <Notice tone="bad" live title={trouble}>
              {over && <p>{t("change.recap.asItWas")}</p>}
            </Notice>
          </div>
        )}
        {!over && (
          <Button
            size="large"
            wide
            className="text-balance py-2"
            disabled={sending.sending || state.pending || !quote || changing.lines.length === 0}
            onClick={sending.send}
          >
            {t(
              `change.recap.${sending.sending ? "sending" : balance?.what === "propose" ? "pay" : "confirm"}`,
            )}
          </Button>
        )}
        <Link
          href={`/suivi/${order.token}`}
          className={buttonLook({ tone: over ? "primary" : "ghost", wide: true })}
        >
          {t("change.recap.back")}
        </Link>
      </div>
    </aside>
  );
}
