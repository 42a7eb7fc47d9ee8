"use client";
import { useLocale, useTranslations } from "next-intl";
import { Money } from "@/components/money";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { Quantity } from "@/components/ui/quantity";
import { formatCents } from "@/lib/money";
import { takesCode } from "@/lib/payments/tender";
import { CashGiven } from "../orders/cash-given";
import { AccountField } from "./account-field";
import { AmountField } from "./amount-field";
import type { Payment } from "./use-payment";
import { type AskVoucher, VoucherField } from "./voucher-field";

type TenderDetailProps = { payment: Payment; onRefused: () => void; askVoucher?: AskVoucher };

/** What the chosen means needs to be said: cash its change, a terminal its amount and answer, vouchers whose they are. */
export function TenderDetail({ payment, onRefused, askVoucher }: TenderDetailProps) {
  const t = useTranslations("till.pay");
  const locale = useLocale();
  const { choosing, amountCents, most, partLeft, rules, choose } = payment;
  const { method, people } = choosing;
  if (method === null) return null;
  const euros = (cents: number) => formatCents(cents, locale);
  const over = choosing.amountCents !== null && choosing.amountCents > most;
  return (
    <div className="grid gap-4 rounded-2xl border-2 border-line p-4">
      {method === "card_terminal" && (
        <div className="grid justify-items-center gap-1 text-center">
          <p className="text-ink-soft">{t("onTerminal")}</p>
          <Money cents={amountCents} className="font-display font-extrabold text-6xl" />
          <p className="text-ink-soft text-sm">{t("onTerminalHint")}</p>
          <Button tone="danger" size="small" className="mt-2 min-h-11" onClick={onRefused}>
            {t("refused")}
          </Button>
        </div>
      )}
      {method === "meal_voucher" && (
        <>
          <div className="flex flex-wrap items-center justify-between gap-2 font-semibold">
            {t("people")}
            <Quantity
              value={people}
              most={30}
              labels={{ name: t("people"), less: t("split.fewer"), more: t("split.more") }}
              onChange={(count) => choose({ people: count })}
            />
          </div>
          <Notice>{t("ceiling", { amount: euros(rules.mealVouchers?.ceilingCents ?? 0) })}</Notice>
        </>
      )}
      {method === "cheque" && <Notice>{t("cheque")}</Notice>}
      {takesCode(method) && askVoucher && (
        <VoucherField
          card={method === "gift_card"}
          code={choosing.code}
          voucher={choosing.voucher}
          ask={askVoucher}
          onChange={choose}
        />
      )}
      {method === "account" && (
        <AccountField accounts={payment.accounts} account={choosing.account} onChange={choose} />
      )}
      {method === "cash" && (
        <div data-given="">
          <CashGiven
            dueCents={amountCents}
            givenCents={choosing.givenCents}
            onChange={(givenCents) => choose({ givenCents })}
          />
        </div>
      )}
      {payment.floatCents !== null && method === "cash" && (
        <AmountField
          label={t("float")}
          hint={t("floatHint")}
          otherwiseCents={payment.floatCents}
          onChange={payment.setFloat}
        />
      )}
      {partLeft > 1 &&
        (!takesCode(method) || choosing.voucher) &&
        (method !== "account" || choosing.account) && (
          <AmountField
            key={`${method}${partLeft}`}
            label={t("amount")}
            hint={most < partLeft ? t("amountHint", { amount: euros(most) }) : undefined}
            error={over ? t("amountOver", { amount: euros(most) }) : undefined}
            otherwiseCents={most}
            onChange={(cents) => choose({ amountCents: cents, givenCents: null })}
          />
        )}
    </div>
  );
}
