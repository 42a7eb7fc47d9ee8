"use client";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { AskSheet } from "../../ui/ask-sheet";
import { Button } from "../../ui/button";
import { NoteField } from "../../ui/note-field";

type ReasonSheetProps = {
  title: string;
  hint: string;
  yes: string;
  pending: boolean;
  refusal: string | null;
  onReason: (reason: string) => void;
  onClose: () => void;
};

/** No, and why. */
export function ReasonSheet({ title, hint, yes, pending, refusal, onReason, onClose }: ReasonSheetProps) {
  const t = useTranslations("purchasing");
  const [reason, say] = useState("");
  return (
    <AskSheet
      refusal={refusal}
      onClose={onClose}
      title={title}
      closeLabel={t("close")}
      footer={
        <Button
          size="large"
          tone="danger"
          wide
          disabled={pending || reason.trim().length < 2}
          onClick={() => onReason(reason.trim())}
        >
          {yes}
        </Button>
      }
    >
      <NoteField label={t("why")} hint={hint} value={reason} onChange={say} most={300} rows={3} />
    </AskSheet>
  );
}
