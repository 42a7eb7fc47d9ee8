"use client";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState, useTransition } from "react";
import { toast } from "sonner";
import { answered } from "@/components/answered";
import { isTyped, noPin, PinOf } from "@/components/staff/orders/pin-of";
import { AskFooter, AskSheet } from "@/components/ui/ask-sheet";
import { Button } from "@/components/ui/button";
import { RadioCard } from "@/components/ui/check";
import { inputLook } from "@/components/ui/field";
import { NoteField } from "@/components/ui/note-field";
import type { OrderSheet } from "@/lib/orders/order-sheet";
import type { Taker } from "@/lib/orders/queries/list-takers";
import type { PinHolder } from "@/lib/staff/queries/get-pin";
import type { cancelStartedOrderAction } from "../../actions";
import { type Kept, KeptMoney, keptCents } from "./kept-money";

type CancelSheetProps = {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  order: Pick<OrderSheet, "id" | "number" | "refundableCents">;
  /** Whether who cancels may decide what is kept of the money. */
  decides: boolean;
  /** Whose PIN it takes; null: his own word is enough. */
  deciders: readonly PinHolder[] | null;
  takers: Taker[];
  cancel: typeof cancelStartedOrderAction;
};

const reasons = ["customer", "mistake", "unreachable", "kitchen"] as const;

/** Pizzas are begun: why it is cancelled, and what becomes of them. */
export function CancelSheet({
  open,
  onOpenChange,
  order,
  decides,
  deciders,
  takers,
  cancel,
}: CancelSheetProps) {
  const t = useTranslations("staff.orders.cancel");
  const router = useRouter();
  const [reason, setReason] = useState("");
  const [cooked, setCooked] = useState<"written_off" | "moved" | undefined>();
  const [refusal, setRefusal] = useState<string | null>(null);
  const [kept, keep] = useState<Kept>({ what: "nothing", text: "" });
  const keepCents = keptCents(kept, order.refundableCents);
  const [pending, start] = useTransition();
  const [to, setTo] = useState(takers[0]?.orderId);
  const [approval, approve] = useState(() => noPin(deciders ?? []));

  const submit = () =>
    start(async () => {
      setRefusal(null);
      const answer = await answered(
        cancel({
          orderId: order.id,
          reason,
          cooked,
          toOrderId: cooked === "moved" ? to : undefined,
          keepCents: keepCents ?? 0,
          approval: deciders ? approval : undefined,
        }),
      );
      // Whatever came of it, nobody types on with another one's PIN.
      approve({ ...approval, pin: "" });
      if (!answer.ok) return setRefusal(answer.message);
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
          disabled={Boolean(
            pending || !reason.trim() || !cooked || keepCents === null || (deciders && !isTyped(approval)),
          )}
          onNo={() => onOpenChange(false)}
          onYes={submit}
        />
      }
    >
      <NoteField label={t("reason")} hint={t("reasonHint")} value={reason} onChange={setReason} />
      <div className="-mt-2 flex flex-wrap gap-2">
        {reasons.map((word) => (
          <Button
            key={word}
            tone="quiet"
            size="small"
            className="min-h-10"
            aria-pressed={reason === t(`reasons.${word}`)}
            onClick={() => setReason(t(`reasons.${word}`))}
          >
            {t(`reasons.${word}`)}
          </Button>
        ))}
      </div>
      <fieldset className="grid gap-2">
        <legend className="mb-2 font-semibold">{t("cooked")}</legend>
        <RadioCard
          name="cooked"
          checked={cooked === "written_off"}
          onChange={() => setCooked("written_off")}
          label={t("writtenOff")}
          hint={t("writtenOffHint")}
        />
        <RadioCard
          name="cooked"
          checked={cooked === "moved"}
          disabled={takers.length === 0}
          onChange={() => setCooked("moved")}
          label={t("moved")}
          hint={t(takers.length > 0 ? "movedHint" : "nobodyTakes")}
        />
        {cooked === "moved" && (
          <select
            aria-label={t("taker")}
            value={to}
            onChange={(event) => setTo(event.target.value)}
            className={`${inputLook} min-h-12`}
          >
            {takers.map((taker) => (
              <option key={taker.orderId} value={taker.orderId}>
                {`${taker.number} · ${taker.name} · ${taker.dishes.map(({ quantity, name }) => `${quantity} × ${name}`).join(", ")}`}
              </option>
            ))}
          </select>
        )}
      </fieldset>
      <KeptMoney
        paidCents={order.refundableCents}
        decides={decides || deciders !== null}
        kept={kept}
        onChange={keep}
      />
      {deciders && (
        <div className="grid gap-3">
          <p className="font-semibold">{t("word.begun")}</p>
          <PinOf
            holders={deciders}
            typed={approval}
            onType={approve}
            words={{ who: t("word.who"), pin: t("word.pin"), nobody: t("word.nobody") }}
          />
        </div>
      )}
    </AskSheet>
  );
}
