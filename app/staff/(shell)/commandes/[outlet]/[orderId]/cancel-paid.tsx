"use client";
import { useRouter } from "next/navigation";
import { useLocale, useTranslations } from "next-intl";
import { useState, useTransition } from "react";
import { toast } from "sonner";
import { answered } from "@/components/answered";
import { isTyped, noPin, PinOf } from "@/components/staff/orders/pin-of";
import { AskFooter, AskSheet } from "@/components/ui/ask-sheet";
import { formatCents } from "@/lib/money";
import type { OrderSheet } from "@/lib/orders/order-sheet";
import type { PinHolder } from "@/lib/staff/queries/get-pin";
import type { cancelOrderAction } from "../../actions";

type CancelPaidProps = {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  order: Pick<OrderSheet, "id" | "number" | "refundableCents">;
  deciders: readonly PinHolder[];
  cancel: typeof cancelOrderAction;
};

/** Nothing is cooked yet, but money goes back: somebody who may decide that says so with his PIN. */
export function CancelPaid({ open, onOpenChange, order, deciders, cancel }: CancelPaidProps) {
  const t = useTranslations("staff.orders.cancel");
  const locale = useLocale();
  const router = useRouter();
  const [approval, approve] = useState(() => noPin(deciders));
  const [refusal, refuse] = useState<string | null>(null);
  const [pending, start] = useTransition();
  const submit = () =>
    start(async () => {
      refuse(null);
      const answer = await answered(cancel({ orderId: order.id, approval }));
      approve({ ...approval, pin: "" });
      if (!answer.ok) {
        // Begun meanwhile: the page shows what there is to say now.
        if (answer.code === "reason_missing") router.refresh();
        return refuse(answer.code === "reason_missing" ? t("begunMeanwhile") : answer.message);
      }
      toast.success(t("done", { number: order.number }));
      onOpenChange(false);
      router.refresh();
    });
  return (
    <AskSheet
      refusal={refusal}
      open={open}
      onClose={() => onOpenChange(false)}
      title={t("question", { number: order.number })}
      closeLabel={t("no")}
      footer={
        <AskFooter
          no={t("no")}
          yes={t("yes")}
          tone="danger"
          disabled={pending || !isTyped(approval)}
          onNo={() => onOpenChange(false)}
          onYes={submit}
        />
      }
    >
      <p>{t("word.paid", { amount: formatCents(order.refundableCents, locale) })}</p>
      <PinOf
        holders={deciders}
        typed={approval}
        onType={approve}
        words={{ who: t("word.who"), pin: t("word.pin"), nobody: t("word.nobody") }}
      />
    </AskSheet>
  );
}
