"use client";
import { useLocale, useTranslations } from "next-intl";
import { lazy, Suspense } from "react";
import { useKnownAccount } from "@/components/account/known-account";
import { Link } from "@/components/navigation";
import { FetchedTexts } from "@/components/shop/fetched-texts";
import { Button, buttonLook } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { Skeleton } from "@/components/ui/skeleton";
import { formatCents } from "@/lib/money";
import type { Problem, Quote } from "@/lib/orders/quote";
import { readable } from "@/lib/refusal-details";
import { clockTime } from "@/lib/time";
import { useChoice } from "./choice";
import { CodeSlot } from "./code-slot";
import { QuoteTotals } from "./quote-totals";
import { keepCode, useBasket } from "./store";
import type { useQuote } from "./use-quote";

/** For who is signed in. */
const OwnStamps = lazy(async () => ({ default: (await import("./own-stamps")).OwnStamps }));

type SummaryProps = { answer: ReturnType<typeof useQuote>; outlet: { name: string } | null };

/** What it comes to, what stands in the way, and the way on. */
export function BasketSummary({ answer, outlet }: SummaryProps) {
  const t = useTranslations("shop.basket");
  const locale = useLocale();
  const { mode, address } = useChoice();
  const { code } = useBasket();
  const account = useKnownAccount();
  const { quote, pending, failed, again } = answer;
  const blocked = quote?.problem?.code === "below_minimum" || quote?.problem?.code === "outlet_not_open_yet";
  return (
    <aside className="lg:sticky lg:top-28 lg:self-start" aria-busy={pending}>
      <div className="receipt bg-card px-6 pt-7 pb-9">
        <h2 className="mb-4 text-2xl">{outlet?.name ?? t("title")}</h2>
        {!quote && !failed && <Skeleton className="h-36 w-full" />}
        {quote && (
          <div className={pending ? "opacity-60" : ""}>
            <QuoteTotals quote={quote} />
          </div>
        )}
        {failed && (
          <Notice tone="bad" live title={t("failed")}>
            <Button tone="quiet" size="small" className="mt-2" onClick={again}>
              {t("retry")}
            </Button>
          </Notice>
        )}
        {quote && <Standing quote={quote} />}
        <div className="mt-4">
          <CodeSlot code={code} quote={quote} keep={keepCode} />
        </div>
        {account && (
          <Suspense>
            <OwnStamps account={account} />
          </Suspense>
        )}
        {mode === "delivery" && !address && (
          <Notice className="mt-4">
            {t("addressMissing")}{" "}
            <Link href="/" prefetch={false} className="font-semibold underline">
              {t("addressSet")}
            </Link>
          </Notice>
        )}
        <Link
          href="/commande"
          prefetch={false}
          aria-disabled={blocked || undefined}
          tabIndex={blocked ? -1 : undefined}
          onClick={(event) => blocked && event.preventDefault()}
          className={buttonLook({ size: "large", wide: true, className: "mt-6" })}
        >
          {quote ? t("checkoutTotal", { total: formatCents(quote.totalCents, locale) }) : t("checkout")}
        </Link>
      </div>
      {quote && <BasketAllergens quote={quote} />}
    </aside>
  );
}

function Standing({ quote }: { quote: Quote }) {
  const t = useTranslations();
  if (quote.problem?.code === "below_minimum") {
    const { missing, minimum } = quote.problem.details;
    return (
      <Notice className="mt-4" live>
        {t("shop.basket.missing", { missing: String(missing), minimum: String(minimum) })}
      </Notice>
    );
  }
  if (quote.problem && quote.problem.code !== "slot_full") {
    return (
      <Suspense>
        <FetchedTexts room="refusals">
          <Refused problem={quote.problem} />
        </FetchedTexts>
      </Suspense>
    );
  }
  if (!quote.asapAt) return null;
  const time = clockTime(new Date(quote.asapAt), "Europe/Paris");
  return <p className="mt-4 font-semibold text-basil">{t("shop.basket.soonest", { time })}</p>;
}

function Refused({ problem }: { problem: Problem }) {
  const t = useTranslations("refusals");
  return (
    <Notice className="mt-4" live>
      {t(problem.code, readable(problem.details, useLocale()))}
    </Notice>
  );
}

function BasketAllergens({ quote }: { quote: Quote }) {
  const t = useTranslations();
  const codes = [...new Set(quote.lines.flatMap((line) => line.allergens))];
  return (
    <p className="mt-5 px-2 text-ink-soft text-sm">
      <span className="font-semibold text-ink">{t("shop.basket.allergens")} : </span>
      {codes.length === 0
        ? t("shop.basket.allergensNone")
        : codes.map((code) => t(`common.allergens.${code}`)).join(", ")}
    </p>
  );
}
