"use client";
import { useTranslations } from "next-intl";
import { useState, useTransition } from "react";
import { answered } from "@/components/answered";
import { type ReviewHiding, reviewHidings } from "@/db/enums";
import type { Outcome } from "@/lib/outcome";
import { AskFooter, AskSheet } from "../../ui/ask-sheet";
import { RadioCard } from "../../ui/check";
import { Notice } from "../../ui/notice";

type HideSheetProps = {
  send: (reason: ReviewHiding) => Promise<Outcome<void>>;
  onDone: () => void;
  onClose: () => void;
};

/** Why a review is shown no more: that it is a bad one is no reason, and none is offered. */
export function HideSheet({ send, onDone, onClose }: HideSheetProps) {
  const t = useTranslations("reviews.staff");
  const [reason, pick] = useState<ReviewHiding | null>(null);
  const [refusal, refuse] = useState<string | null>(null);
  const [busy, begin] = useTransition();
  const go = () =>
    begin(async () => {
      if (!reason) return;
      const outcome = await answered(send(reason));
      if (outcome.ok) onDone();
      else refuse(outcome.message);
    });
  return (
    <AskSheet
      title={t("hideSheet.title")}
      closeLabel={t("hideSheet.no")}
      refusal={refusal}
      onClose={onClose}
      footer={
        <AskFooter
          no={t("hideSheet.no")}
          yes={t("hideSheet.yes")}
          tone="danger"
          disabled={busy || !reason}
          onNo={onClose}
          onYes={go}
        />
      }
    >
      <fieldset className="grid gap-2">
        <legend className="mb-2 font-semibold">{t("hideSheet.reason")}</legend>
        {reviewHidings.map((one) => (
          <RadioCard
            key={one}
            name="reason"
            label={t(`hidden.${one}`)}
            hint={t(`hideSheet.${one}`)}
            checked={reason === one}
            onChange={() => pick(one)}
          />
        ))}
      </fieldset>
      <Notice>{t("hideSheet.told")}</Notice>
    </AskSheet>
  );
}
