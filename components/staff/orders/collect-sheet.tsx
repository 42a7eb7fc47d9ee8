"use client";
import { Banknote, CreditCard } from "lucide-react";
import { useRouter } from "next/navigation";
import { useLocale, useTranslations } from "next-intl";
import { useState, useTransition } from "react";
import { toast } from "sonner";
import { Money } from "@/components/money";
import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/check";
import { Notice } from "@/components/ui/notice";
import { Sheet } from "@/components/ui/sheet";
import { formatCents } from "@/lib/money";
import type { Outcome } from "@/lib/outcome";
import { CashGiven } from "./cash-given";
import { MethodChoice } from "./method-choice";

export type Collecting = {
  orderId: string;
  method: "cash" | "card_terminal" | null;
  givenCents: number | null;
  ageChecked: boolean;
};

export type CollectSheetProps = {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  order: { id: string; number: number; name: string; dueCents: number; alcohol: boolean };
  collect: (input: Collecting) => Promise<Outcome<{ changeCents: number }>>;
  /** Reads the screen beneath again: the sheet stays over it until what was handed over is gone from it. */
  onDone?: () => Promise<void> | void;
};

/** The order leaves over the counter: what is due is taken in the same gesture, and the change is computed. */
export function CollectSheet({ open, onOpenChange, order, collect, onDone }: CollectSheetProps) {
  const t = useTranslations("staff.orders.collect");
  const locale = useLocale();
  const router = useRouter();
  const due = Math.max(0, order.dueCents);
  const [method, setMethod] = useState<"cash" | "card_terminal" | null>(null);
  const [givenCents, setGiven] = useState<number | null>(null);
  const [ageChecked, setAge] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const [pending, start] = useTransition();
  const short = method === "cash" && givenCents !== null && givenCents < due;
  const ready = (due === 0 || method !== null) && !short && (!order.alcohol || ageChecked);

  const submit = () =>
    start(async () => {
      setRefusal(null);
      const answer = await collect({
        orderId: order.id,
        method: due > 0 ? method : null,
        givenCents: method === "cash" ? givenCents : null,
        ageChecked,
      });
      if (!answer.ok) return setRefusal(answer.message);
      const { changeCents } = answer.value;
      toast.success(
        t("done", { number: order.number }),
        changeCents > 0
          ? { description: t("giveBack", { amount: formatCents(changeCents, locale) }), duration: 12_000 }
          : undefined,
      );
      await onDone?.();
      onOpenChange(false);
      router.refresh();
    });

  return (
    <Sheet
      open={open}
      onOpenChange={onOpenChange}
      title={t("title", { number: order.number, name: order.name })}
      closeLabel={t("close")}
      footer={
        <Button size="large" wide disabled={pending || !ready} onClick={submit}>
          {due > 0 ? t("confirm", { amount: formatCents(due, locale) }) : t("confirmPaid")}
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
          <>
            <p className="flex items-baseline justify-between gap-4">
              <span className="text-ink-soft">{t("due")}</span>
              <Money cents={due} className="font-display font-extrabold text-4xl" />
            </p>
            <MethodChoice
              label={t("method")}
              value={method}
              onChange={setMethod}
              choices={[
                { value: "cash", label: t("cash"), icon: Banknote },
                { value: "card_terminal", label: t("card"), icon: CreditCard },
              ]}
            />
            {method === "cash" && <CashGiven dueCents={due} givenCents={givenCents} onChange={setGiven} />}
          </>
        )}
        {order.alcohol && (
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
