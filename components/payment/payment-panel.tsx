"use client";
import { useLocale, useTranslations } from "next-intl";
import { Money } from "@/components/money";
import { Link } from "@/components/navigation";
import { buttonLook } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { Skeleton } from "@/components/ui/skeleton";
import type { PaymentState } from "@/lib/orders/payment-state";
import { clockTime } from "@/lib/time";
import { PayChoices } from "./pay-choices";
import { type PaymentActions, usePayment } from "./use-payment";

type Props = { read: PaymentState; back: "paid" | "cancelled" | null; actions: PaymentActions };

/** How paying for the order stands, and what can be done about it. */
export function PaymentPanel({ read, back, actions }: Props) {
  const t = useTranslations("payment");
  const locale = useLocale() === "en" ? "en" : "fr";
  const payment = usePayment(read, back, locale, actions);
  const { state, checking } = payment;
  const choosing = !checking && (state.stage === "waiting" || state.stage === "lost");
  const time = state.expiresAt ? clockTime(new Date(state.expiresAt), state.timezone) : "";
  return (
    <section
      aria-labelledby="payment-title"
      className="grid gap-5 rounded-card border border-line bg-card p-6 shadow-sm sm:p-8"
    >
      <header className="grid gap-1">
        <p className="text-ink-soft">{t("order", { number: state.number, outlet: state.outletName })}</p>
        <h1 id="payment-title" className="text-3xl" aria-live="polite">
          {t(titleOf(state.stage, checking, back))}
        </h1>
      </header>
      {checking && (
        <>
          <p>{t("checkingText")}</p>
          <Skeleton className="h-12 w-full rounded-full" />
        </>
      )}
      {choosing && (
        <>
          <p>{t(textOf(state.stage, back), { time })}</p>
          <p className="flex items-baseline justify-between border-y border-line py-3 text-lg">
            {t("amount")} <Money cents={state.dueCents} className="font-bold text-2xl" />
          </p>
          <PayChoices payment={payment} again={back !== null} />
        </>
      )}
      {!checking && (state.stage === "expired" || state.stage === "overdue") && <p>{t("expiredText")}</p>}
      {state.stage === "returned" && <Notice tone="good">{t("returnedText")}</Notice>}
      {state.refundFailed && <Notice tone="bad">{t("returnFailed")}</Notice>}
      {!checking && !choosing && (
        <div className="flex flex-wrap gap-3">
          <Link href={`/suivi/${state.token}`} className={buttonLook({ tone: "quiet" })}>
            {t("follow")}
          </Link>
          {!["paid", "authorised", "due"].includes(state.stage) && (
            <Link href="/" className={buttonLook()}>
              {t("again")}
            </Link>
          )}
        </div>
      )}
    </section>
  );
}

function textOf(stage: PaymentState["stage"], back: Props["back"]) {
  if (stage === "lost") return "lostText";
  return back === "cancelled" ? "cancelledText" : "waitingText";
}

function titleOf(stage: PaymentState["stage"], checking: boolean, back: Props["back"]) {
  if (checking) return "checking";
  if (stage === "waiting") return back === "cancelled" ? "cancelled" : "waiting";
  if (stage === "overdue") return "expired";
  return stage === "cancelled" ? "ended" : stage;
}
