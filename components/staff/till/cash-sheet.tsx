"use client";
import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { AskSheet } from "@/components/ui/ask-sheet";
import { Button } from "@/components/ui/button";
import { NoteField } from "@/components/ui/note-field";
import type { CashReason } from "@/db/enums";
import { formatCents } from "@/lib/money";
import { reasonsFor } from "@/lib/till/cash";
import { AmountField } from "./amount-field";
import type { DrawerActions } from "./drawer-actions";
import { useTold } from "./use-told";

type CashSheetProps = {
  sessionId: string;
  way: "in" | "out";
  move: DrawerActions["move"];
  onClose: () => void;
};

/** Cash put in or taken out by hand: how much, and why. */
export function CashSheet({ sessionId, way, move, onClose }: CashSheetProps) {
  const t = useTranslations("till.drawer");
  const locale = useLocale();
  const [amountCents, setAmount] = useState<number | null>(null);
  const [reason, setReason] = useState<CashReason | null>(null);
  const [note, setNote] = useState("");
  const { id, refusal, pending, send } = useTold();
  const amount = formatCents(amountCents ?? 0, locale);
  const ready = amountCents !== null && amountCents > 0 && reason !== null;
  const submit = () => {
    if (!ready) return;
    send(
      () => move({ sessionId, requestId: id, way, amountCents, reason, note }),
      () => {
        onClose();
        return t("moved", { amount });
      },
    );
  };
  return (
    <AskSheet
      refusal={refusal}
      onClose={onClose}
      title={t(way)}
      closeLabel={t("no")}
      footer={
        <Button size="large" wide disabled={pending || !ready} onClick={submit}>
          {t("book", { amount })}
        </Button>
      }
    >
      <AmountField label={t("amount")} otherwiseCents={0} onChange={setAmount} />
      <fieldset className="flex flex-wrap gap-2">
        <legend className="mb-2 font-semibold">{t("why")}</legend>
        {reasonsFor[way].map((one) => (
          <button
            key={one}
            type="button"
            aria-pressed={reason === one}
            onClick={() => setReason(one)}
            className="min-h-11 rounded-full border-2 border-line bg-card px-4 font-semibold hover:border-crust aria-pressed:border-ink aria-pressed:bg-ink aria-pressed:text-paper"
          >
            {t(`reasons.${one}`)}
          </button>
        ))}
      </fieldset>
      <NoteField label={t("note")} hint={t("noteHint")} value={note} onChange={setNote} />
    </AskSheet>
  );
}
