"use client";
import { useTranslations } from "next-intl";
import { useState, useTransition } from "react";
import { answered } from "@/components/answered";
import type { Outcome } from "@/lib/outcome";
import { mostAnswerChars } from "@/lib/reviews/review";
import { AskFooter, AskSheet } from "../../ui/ask-sheet";
import { NoteField } from "../../ui/note-field";

type AnswerSheetProps = {
  first: string;
  send: (text: string) => Promise<Outcome<void>>;
  onDone: () => void;
  onClose: () => void;
};

/** What the outlet says to a review. */
export function AnswerSheet({ first, send, onDone, onClose }: AnswerSheetProps) {
  const t = useTranslations("reviews.staff.answerSheet");
  const [text, type] = useState(first);
  const [refusal, refuse] = useState<string | null>(null);
  const [busy, begin] = useTransition();
  const go = () =>
    begin(async () => {
      const outcome = await answered(send(text));
      if (outcome.ok) onDone();
      else refuse(outcome.message);
    });
  return (
    <AskSheet
      title={t("title")}
      closeLabel={t("no")}
      refusal={refusal}
      onClose={onClose}
      footer={
        <AskFooter
          no={t("no")}
          yes={t("yes")}
          disabled={busy || text.trim().length < 3}
          onNo={onClose}
          onYes={go}
        />
      }
    >
      <NoteField
        label={t("text")}
        hint={t("hint")}
        value={text}
        onChange={type}
        most={mostAnswerChars}
        rows={5}
      />
    </AskSheet>
  );
}
