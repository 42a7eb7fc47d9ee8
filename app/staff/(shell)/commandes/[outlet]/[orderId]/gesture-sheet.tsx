"use client";
import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { VoucherSlips } from "@/components/staff/orders/voucher-slips";
import { AmountField } from "@/components/staff/till/amount-field";
import { useTold } from "@/components/staff/till/use-told";
import { AskSheet } from "@/components/ui/ask-sheet";
import { Button } from "@/components/ui/button";
import { NoteField } from "@/components/ui/note-field";
import { Sheet } from "@/components/ui/sheet";
import { formatCents } from "@/lib/money";
import type { OrderSheet } from "@/lib/orders/order-sheet";
import type { IssuedVoucher } from "@/lib/vouchers/voucher";
import type { giveGestureAction } from "../../actions";

type GestureSheetProps = {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  order: Pick<OrderSheet, "id" | "number">;
  /** What may still be given on this order. */
  mostCents: number;
  give: typeof giveGestureAction;
};

/** A voucher for nothing: how much and why; then its code, until it was passed on. */
export function GestureSheet({ open, onOpenChange, order, mostCents, give }: GestureSheetProps) {
  const t = useTranslations("staff.orders.gesture");
  const locale = useLocale();
  const [amountCents, setAmount] = useState<number | null>(null);
  const [reason, setReason] = useState("");
  const [issued, setIssued] = useState<IssuedVoucher[]>([]);
  const { id, refusal, pending, send } = useTold();
  const amount = formatCents(amountCents ?? 0, locale);
  const most = formatCents(mostCents, locale);
  const fits = amountCents !== null && amountCents > 0 && amountCents <= mostCents;
  const close = (shown: boolean) => {
    if (!shown) setIssued([]);
    onOpenChange(shown);
  };
  if (issued.length > 0)
    return (
      <Sheet
        open={open}
        onOpenChange={close}
        title={t("title", { number: order.number })}
        closeLabel={t("no")}
      >
        <VoucherSlips vouchers={issued} />
      </Sheet>
    );
  return (
    <AskSheet
      refusal={refusal}
      open={open}
      onClose={() => close(false)}
      title={t("title", { number: order.number })}
      closeLabel={t("no")}
      footer={
        <Button
          size="large"
          wide
          disabled={pending || !fits || reason.trim().length < 3}
          onClick={() => {
            if (amountCents === null) return;
            send(
              () => give({ orderId: order.id, amountCents, reason, requestId: id }),
              (vouchers) => {
                setIssued(vouchers);
                setReason("");
                setAmount(null);
                return t("done", { amount });
              },
            );
          }}
        >
          {fits ? t("yes", { amount }) : t("yesEmpty")}
        </Button>
      }
    >
      <p>{t("lead")}</p>
      <AmountField
        label={t("amount")}
        hint={t("most", { amount: most })}
        error={amountCents !== null && !fits ? t("wrong", { amount: most }) : undefined}
        otherwiseCents={500}
        onChange={setAmount}
      />
      <NoteField label={t("reason")} hint={t("reasonHint")} value={reason} onChange={setReason} />
    </AskSheet>
  );
}
