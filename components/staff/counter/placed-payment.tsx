"use client";
import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { StaffInvoice } from "@/components/invoice/invoice-panel";
import { StaffReceiptChoice } from "@/components/receipt/staff-receipt-choice";
import { Button } from "@/components/ui/button";
import { formatCents } from "@/lib/money";
import { CollectSheet } from "../orders/collect-sheet";
import type { Paying } from "./counter";
import { KeyHint } from "./key-hint";
import type { Placed } from "./placing";

type PlacedPaymentProps = {
  placed: Placed;
  outlet: string;
  paying: Paying | null;
  isPaying: boolean;
  setPaying: (paying: boolean) => void;
};

/** The order just placed is paid without leaving the screen, by any tenders; then its receipt, as it is wanted. */
export function PlacedPayment({ placed, outlet, paying, isPaying, setPaying }: PlacedPaymentProps) {
  const t = useTranslations("counter.placed");
  const locale = useLocale();
  const [taken, setTaken] = useState<{ changeCents: number } | null>(null);
  const { orderId, token, number, name, totalCents, email } = placed;
  if (!paying || !token || totalCents === 0) return null;
  if (taken)
    return (
      <div className="mt-1 grid gap-3 border-basil border-t-2 pt-3">
        <p role="status" className="font-bold text-lg">
          {taken.changeCents > 0
            ? t("paidChange", { amount: formatCents(taken.changeCents, locale) })
            : t("paid")}
        </p>
        <StaffReceiptChoice
          {...{ orderId, email }}
          followUrl={`${paying.site}/suivi/${token}/ticket`}
          printAt={`/staff/commandes/${outlet}/${orderId}/ticket`}
          send={paying.sendReceipt}
        />
        <StaffInvoice orderId={orderId} billing={null} invoices={[]} ask={paying.askInvoice} />
      </div>
    );
  return (
    <>
      <Button id="placed-pay" wide onClick={() => setPaying(true)}>
        {t("pay", { amount: formatCents(totalCents, locale) })}
        <KeyHint>Ctrl ⏎</KeyHint>
      </Button>
      <CollectSheet
        open={isPaying}
        onOpenChange={setPaying}
        order={{ id: orderId, number, name, dueCents: totalCents, alcohol: false }}
        collect={paying.pay}
        bill={paying.bill}
        payOnly
        onDone={setTaken}
      />
    </>
  );
}
