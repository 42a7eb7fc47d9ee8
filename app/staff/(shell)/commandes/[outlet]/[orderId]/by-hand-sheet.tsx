"use client";
import { Banknote, Landmark } from "lucide-react";
import { useRouter } from "next/navigation";
import { useLocale, useTranslations } from "next-intl";
import { useState, useTransition } from "react";
import { toast } from "sonner";
import { answered } from "@/components/answered";
import { Money } from "@/components/money";
import { MethodChoice } from "@/components/staff/orders/method-choice";
import { AskFooter, AskSheet } from "@/components/ui/ask-sheet";
import { Button } from "@/components/ui/button";
import { NoteField } from "@/components/ui/note-field";
import type { RefundWay } from "@/db/enums";
import { formatCents } from "@/lib/money";
import type { OrderSheet, SheetRefund } from "@/lib/orders/order-sheet";
import { returnByHandAction } from "../../actions";

type ByHandSheetProps = {
  order: Pick<OrderSheet, "id" | "number">;
  refund: Pick<SheetRefund, "id" | "amountCents">;
};

/** A refund the bank refused was given in cash or by transfer: how, and to whom; the amount is the refund's. */
export function ByHandSheet({ order, refund }: ByHandSheetProps) {
  const t = useTranslations("staff.orders.byHand");
  const router = useRouter();
  const [open, setOpen] = useState(false);
  const [way, setWay] = useState<RefundWay | null>(null);
  const [note, setNote] = useState("");
  const [refusal, setRefusal] = useState<string | null>(null);
  const [pending, start] = useTransition();
  const amount = formatCents(refund.amountCents, useLocale());
  const submit = () =>
    start(async () => {
      if (!way) return;
      setRefusal(null);
      const answer = await answered(
        returnByHandAction({ orderId: order.id, refundId: refund.id, way, note }),
      );
      router.refresh();
      if (!answer.ok) return setRefusal(answer.message);
      toast.success(t("done", { amount }));
      setOpen(false);
    });
  return (
    <>
      <Button tone="danger" size="small" className="min-h-10" onClick={() => setOpen(true)}>
        {t("button")}
      </Button>
      <AskSheet
        refusal={refusal}
        open={open}
        onClose={() => setOpen(false)}
        title={t("title", { number: order.number })}
        closeLabel={t("no")}
        footer={
          <AskFooter
            no={t("no")}
            yes={t("yes", { amount })}
            disabled={pending || !way || note.trim().length < 3}
            onNo={() => setOpen(false)}
            onYes={submit}
          />
        }
      >
        <p className="text-ink-soft">{t("why")}</p>
        <p className="flex items-baseline justify-between gap-4">
          <span className="text-ink-soft">{t("amount")}</span>
          <Money cents={refund.amountCents} className="font-display font-extrabold text-4xl" />
        </p>
        <MethodChoice
          label={t("way")}
          value={way}
          onChange={setWay}
          choices={[
            { value: "cash", label: t("cash"), icon: Banknote },
            { value: "transfer", label: t("transfer"), icon: Landmark },
          ]}
        />
        <NoteField label={t("note")} hint={t("noteHint")} value={note} onChange={setNote} />
      </AskSheet>
    </>
  );
}
