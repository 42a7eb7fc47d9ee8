"use client";
import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { AskSheet } from "@/components/ui/ask-sheet";
import { Button } from "@/components/ui/button";
import { NoteField } from "@/components/ui/note-field";
import { formatCents } from "@/lib/money";
import type { CourierCash } from "@/lib/till/drawer";
import { AmountField } from "./amount-field";
import type { DrawerActions } from "./drawer-actions";
import { useTold } from "./use-told";

type HandInSheetProps = {
  outletId: string;
  sessionId: string;
  courier: CourierCash;
  take: DrawerActions["take"];
  onClose: () => void;
};

/** What a courier counts out; the amount owed when nothing else is typed, a difference with its note. */
export function HandInSheet({ outletId, sessionId, courier, take, onClose }: HandInSheetProps) {
  const t = useTranslations("till.drawer.couriers");
  const drawer = useTranslations("till.drawer");
  const locale = useLocale();
  const { courierId, name, owesCents } = courier;
  const [typed, setTyped] = useState<number | null>(null);
  const [note, setNote] = useState("");
  const { id, refusal, pending, send } = useTold();
  const handedCents = typed ?? owesCents;
  const difference = handedCents - owesCents;
  const amount = formatCents(handedCents, locale);
  const submit = () =>
    send(
      () => take({ handInId: id, sessionId, outletId, courierId, handedCents, owesCents, note }),
      () => {
        onClose();
        return t("taken", { amount, name });
      },
    );
  return (
    <AskSheet
      refusal={refusal}
      onClose={onClose}
      title={t("sheet", { name })}
      closeLabel={drawer("no")}
      footer={
        <Button
          size="large"
          wide
          disabled={pending || (difference !== 0 && note.trim().length < 3)}
          onClick={submit}
        >
          {t("confirm", { amount })}
        </Button>
      }
    >
      <p className="text-lg">{t("owes", { name, amount: formatCents(owesCents, locale) })}</p>
      <AmountField label={t("handed")} otherwiseCents={owesCents} onChange={setTyped} />
      {difference !== 0 && (
        <NoteField
          label={t("explain", { amount: formatCents(difference, locale) })}
          value={note}
          onChange={setNote}
        />
      )}
    </AskSheet>
  );
}
