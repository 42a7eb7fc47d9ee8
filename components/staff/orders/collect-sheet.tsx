"use client";
import { useRouter } from "next/navigation";
import { useLocale, useTranslations } from "next-intl";
import { useState, useTransition } from "react";
import { toast } from "sonner";
import { answered } from "@/components/answered";
import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/check";
import { Notice } from "@/components/ui/notice";
import { Sheet } from "@/components/ui/sheet";
import { formatCents } from "@/lib/money";
import type { OpenBill } from "@/lib/orders/bill";
import type { Outcome } from "@/lib/outcome";
import type { TakingInput } from "@/lib/payments/tender-input";
import { PaymentPane } from "../till/payment-pane";
import { useBill } from "../till/use-bill";
import { usePayment } from "../till/use-payment";

export type Collecting = TakingInput & { orderId: string; ageChecked: boolean };

export type CollectSheetProps = {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  order: { id: string; number: number; name: string; dueCents: number; alcohol: boolean };
  collect: (input: Collecting) => Promise<Outcome<{ changeCents: number }>>;
  /** What is due for what, and what may be tendered; cash and card are until it is read. */
  bill: (input: { orderId: string; voucher?: string }) => Promise<Outcome<OpenBill>>;
  /** Only the money is taken now: the order stays. */
  payOnly?: boolean;
  /** Out on the road: the page is not asked for again, which without a network would lose it. */
  onTheRoad?: boolean;
  /** Reads the screen beneath again: the sheet stays over it until what was handed over is gone from it. */
  onDone?: (taken: { changeCents: number }) => Promise<void> | void;
};

/** The order leaves over the counter: what is due is taken in the same gesture, and the change is computed. */
export const CollectSheet = (props: CollectSheetProps) => (props.open ? <OpenSheet {...props} /> : null);

function OpenSheet({
  onOpenChange,
  order,
  collect,
  bill,
  payOnly = false,
  onTheRoad = false,
  onDone,
}: CollectSheetProps) {
  const t = useTranslations("staff.orders.collect");
  const pay = useTranslations("till.pay");
  const locale = useLocale();
  const router = useRouter();
  const read = useBill(bill, order.id);
  const due = Math.max(0, read?.dueCents ?? order.dueCents);
  const payment = usePayment(due, read);
  const [ageChecked, setAge] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const [pending, start] = useTransition();
  const { number } = order;
  const name = order.name || t("walkIn");
  const { takingId, choosing, totalCents, offer } = payment;
  const taking = due > 0 ? offer : { takingId, tipCents: 0, tenders: [] };
  const asksAge = order.alcohol && !payOnly;
  const ready = taking !== null && (!asksAge || ageChecked);
  const card = choosing.method === "card_terminal";

  const submit = () => {
    if (!ready || pending) return;
    start(async () => {
      setRefusal(null);
      const answer = await answered(collect({ ...taking, orderId: order.id, ageChecked }));
      if (!answer.ok) return setRefusal(answer.message);
      const { changeCents } = answer.value;
      toast.success(
        payOnly ? pay("paid", { number }) : t("done", { number }),
        changeCents > 0
          ? { description: t("giveBack", { amount: formatCents(changeCents, locale) }), duration: 12_000 }
          : undefined,
      );
      await onDone?.({ changeCents });
      onOpenChange(false);
      if (!onTheRoad) router.refresh();
    });
  };

  const amount = formatCents(totalCents, locale);
  const confirm = payOnly
    ? pay(card ? "confirmPayCard" : "confirmPay", { amount })
    : pay(card ? "confirmCard" : "confirm", { amount });
  return (
    <Sheet
      open
      onOpenChange={onOpenChange}
      title={payOnly ? pay("payTitle", { number, name }) : t("title", { number, name })}
      closeLabel={t("close")}
      footer={
        <Button size="large" wide disabled={pending || !ready} onClick={submit}>
          {due > 0 ? confirm : t("confirmPaid")}
        </Button>
      }
    >
      <div className="grid gap-5 p-5">
        {refusal && (
          <Notice tone="bad" live>
            {refusal}
          </Notice>
        )}
        {due === 0 ? (
          <Notice tone="good">{t("alreadyPaid")}</Notice>
        ) : (
          <PaymentPane
            payment={payment}
            tips={!payOnly}
            onSubmit={submit}
            askVoucher={(voucher) => bill({ orderId: order.id, voucher })}
          />
        )}
        {asksAge && (
          <Checkbox
            label={t("age")}
            hint={t("ageHint")}
            checked={ageChecked}
            onChange={(event) => setAge(event.target.checked)}
          />
        )}
      </div>
    </Sheet>
  );
}
