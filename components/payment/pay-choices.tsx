"use client";
import { CreditCard, HandCoins } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { formatCents } from "@/lib/money";
import type { Payment } from "./use-payment";

/** Pay now, or on receipt: the order is kept either way. */
export function PayChoices({ payment, again }: { payment: Payment; again: boolean }) {
  const t = useTranslations("payment");
  const locale = useLocale();
  const { state, busy, trouble, pay, switchToReceipt } = payment;
  const amount = formatCents(state.dueCents, locale);
  return (
    <div className="grid gap-4">
      {!state.onlineUp && <Notice>{t("down")}</Notice>}
      {trouble && (
        <Notice tone="bad" live>
          {trouble}
        </Notice>
      )}
      <Button size="large" wide disabled={busy} onClick={() => void pay(again)}>
        <CreditCard aria-hidden className="size-5" /> {again ? t("retry") : t("pay", { amount })}
      </Button>
      <div className="grid gap-2">
        <Button
          size="large"
          wide
          tone="quiet"
          disabled={busy}
          aria-describedby="on-receipt"
          onClick={() => void switchToReceipt()}
        >
          <HandCoins aria-hidden className="size-5" /> {t("switch")}
        </Button>
        <p id="on-receipt" className="text-center text-ink-soft text-sm">
          {t("switchHint")}
        </p>
      </div>
    </div>
  );
}
