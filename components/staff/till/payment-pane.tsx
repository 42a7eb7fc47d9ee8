"use client";
import { HandCoins, Split } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { Money } from "@/components/money";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { formatCents } from "@/lib/money";
import { PartList } from "./part-list";
import { SplitControls } from "./split-controls";
import { TenderChoice } from "./tender-choice";
import { TenderDetail } from "./tender-detail";
import { TipControls } from "./tip-controls";
import type { Payment } from "./use-payment";
import { usePaymentKeys } from "./use-payment-keys";
import type { AskVoucher } from "./voucher-field";

type PaymentPaneProps = {
  payment: Payment;
  /** Whether a tip may be left now. */
  tips: boolean;
  /** Enter when all of it would be paid: what the button beneath does. */
  onSubmit: () => void;
  /** Reads the bill with what a voucher is worth; left out where none is taken. */
  askVoucher?: AskVoucher;
};

/** Takes a bill by any means: one gesture where one means pays it all, else one after the other until nothing is left. */
export function PaymentPane({ payment, tips, onSubmit, askVoucher }: PaymentPaneProps) {
  const t = useTranslations("till.pay");
  const locale = useLocale();
  const [shown, show] = useState<"tip" | "split" | null>(null);
  const [refused, setRefused] = useState(false);
  const { tender, leftCents, tipCents, amountCents, isWhole, rules, split, tenders } = payment;
  const begun = tenders.length > 0;
  const toggle = (what: "tip" | "split") => show((was) => (was === what ? null : what));
  const add = () => {
    setRefused(false);
    payment.add();
  };
  usePaymentKeys(payment, () => (isWhole ? onSubmit() : add()));
  return (
    <div className="grid gap-4">
      <p className="flex items-baseline justify-between gap-4">
        <span className="text-ink-soft">{t(begun ? "rest" : "due")}</span>
        <span className="text-right">
          <Money cents={leftCents} className="font-display font-extrabold text-4xl" />
          {tipCents > 0 && (
            <span className="block text-ink-soft text-sm">
              {t("tip.said", { amount: formatCents(tipCents, locale) })}
            </span>
          )}
        </span>
      </p>
      <div className="flex flex-wrap gap-2">
        <Button
          tone="quiet"
          size="small"
          className="min-h-11"
          aria-expanded={shown === "split"}
          onClick={() => toggle("split")}
        >
          <Split aria-hidden className="size-4" />
          {t("split.open")}
        </Button>
        {tips && (
          <Button
            tone="quiet"
            size="small"
            className="min-h-11"
            disabled={begun}
            aria-expanded={shown === "tip"}
            onClick={() => toggle("tip")}
          >
            <HandCoins aria-hidden className="size-4" />
            {t("tip.open")}
          </Button>
        )}
      </div>
      {shown === "tip" && !begun && <TipControls tipCents={tipCents} onChange={payment.tip} />}
      {(shown === "split" || split.way !== "none") && <SplitControls payment={payment} />}
      <PartList payment={payment} />
      {refused && (
        <Notice tone="bad" live>
          {t("wasRefused")}
        </Notice>
      )}
      {leftCents > 0 ? (
        <>
          <TenderChoice
            offered={payment.offered}
            value={payment.choosing.method}
            onChange={(method) => {
              setRefused(false);
              payment.choose({ method });
            }}
          />
          {rules.mealVouchers && !rules.mealVouchers.today && (
            <p className="text-ink-soft text-sm">{t("notToday")}</p>
          )}
          <TenderDetail
            payment={payment}
            askVoucher={askVoucher}
            onRefused={() => {
              setRefused(true);
              payment.forget();
            }}
          />
          {tender && !isWhole && (
            <Button tone="quiet" size="large" wide onClick={add}>
              {t("add", { amount: formatCents(amountCents, locale) })}
            </Button>
          )}
        </>
      ) : (
        <Notice tone="good">{t("nothingLeft")}</Notice>
      )}
    </div>
  );
}
