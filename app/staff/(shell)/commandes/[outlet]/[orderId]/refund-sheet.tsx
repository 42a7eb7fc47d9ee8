"use client";
import { Banknote, Ticket, Undo2 } from "lucide-react";
import { useRouter } from "next/navigation";
import { useLocale, useTranslations } from "next-intl";
import { useState, useTransition } from "react";
import { toast } from "sonner";
import { answered } from "@/components/answered";
import { MethodChoice } from "@/components/staff/orders/method-choice";
import { VoucherSlips } from "@/components/staff/orders/voucher-slips";
import { AskFooter, AskSheet } from "@/components/ui/ask-sheet";
import { Button } from "@/components/ui/button";
import { Field, TextInput } from "@/components/ui/field";
import { NoteField } from "@/components/ui/note-field";
import { Sheet } from "@/components/ui/sheet";
import { formatCents, parseCents, typedCents } from "@/lib/money";
import type { OrderSheet } from "@/lib/orders/order-sheet";
import type { IssuedVoucher } from "@/lib/vouchers/voucher";
import type { refundOrderAction } from "../../actions";

const ways = [
  ["same", Undo2],
  ["cash", Banknote],
  ["voucher", Ticket],
] as const;
type Way = (typeof ways)[number][0];

type RefundSheetProps = {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  order: Pick<OrderSheet, "id" | "number" | "refundableCents">;
  refund: typeof refundOrderAction;
};

/** How much goes back, how, and why: any number of times, up to what was paid. */
export function RefundSheet({ open, onOpenChange, order, refund }: RefundSheetProps) {
  const t = useTranslations("staff.orders.refundForm");
  const locale = useLocale();
  const router = useRouter();
  const [typed, type] = useState("");
  const [reason, setReason] = useState("");
  const [way, choose] = useState<Way>("same");
  const [issued, setIssued] = useState<IssuedVoucher[]>([]);
  const [refusal, setRefusal] = useState<string | null>(null);
  const [requestId, setRequestId] = useState(() => crypto.randomUUID());
  const [pending, start] = useTransition();
  const amountCents = parseCents(typed);
  const most = formatCents(order.refundableCents, locale);
  const fits = amountCents !== null && amountCents > 0 && amountCents <= order.refundableCents;
  const submit = () =>
    start(async () => {
      if (amountCents === null) return;
      setRefusal(null);
      const answer = await answered(
        refund({
          ...{ orderId: order.id, amountCents, reason, requestId },
          way: way === "same" ? undefined : way,
        }),
      );
      if (!answer.ok) return setRefusal(answer.message);
      toast.success(t(`done_${way}`, { amount: formatCents(amountCents, locale) }));
      setRequestId(crypto.randomUUID());
      type("");
      setReason("");
      // A voucher's code is on the screen until it was passed on.
      setIssued(answer.value);
      if (answer.value.length === 0) onOpenChange(false);
      router.refresh();
    });
  const close = (shown: boolean) => {
    if (!shown) setIssued([]);
    onOpenChange(shown);
  };
  if (issued.length > 0)
    return (
      <Sheet open={open} onOpenChange={close} title={t("voucherTitle")} closeLabel={t("no")}>
        <VoucherSlips vouchers={issued} />
      </Sheet>
    );
  return (
    <AskSheet
      refusal={refusal}
      open={open}
      onClose={() => onOpenChange(false)}
      title={t("title", { number: order.number })}
      closeLabel={t("no")}
      footer={
        <AskFooter
          no={t("no")}
          yes={fits ? t("yes", { amount: formatCents(amountCents, locale) }) : t("yesEmpty")}
          disabled={pending || !fits || reason.trim().length < 3}
          onNo={() => onOpenChange(false)}
          onYes={submit}
        />
      }
    >
      <Field
        label={t("amount")}
        hint={t("most", { amount: most })}
        error={typed && !fits ? t("wrong", { amount: most }) : undefined}
      >
        {(wiring) => (
          <TextInput
            {...wiring}
            inputMode="decimal"
            autoComplete="off"
            value={typed}
            onChange={(event) => type(event.target.value.slice(0, 12))}
          />
        )}
      </Field>
      <Button
        tone="quiet"
        size="small"
        className="min-h-10 justify-self-start"
        onClick={() => type(typedCents(order.refundableCents, locale))}
      >
        {t("all")}
      </Button>
      <fieldset className="grid gap-2">
        <legend className="mb-2 font-semibold">{t("way")}</legend>
        <MethodChoice
          label={t("way")}
          value={way}
          onChange={choose}
          choices={ways.map(([value, icon]) => ({ value, label: t(`way_${value}`), icon }))}
        />
        <p className="text-ink-soft text-sm">{t(`wayHint_${way}`)}</p>
      </fieldset>
      <NoteField label={t("reason")} hint={t("reasonHint")} value={reason} onChange={setReason} />
    </AskSheet>
  );
}
