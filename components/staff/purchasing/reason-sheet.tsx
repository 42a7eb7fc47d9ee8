"use client";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "../../ui/button";
import { Field, TextArea } from "../../ui/field";
import { Notice } from "../../ui/notice";
import { Sheet } from "../../ui/sheet";

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
    <Sheet
      open
      onOpenChange={(open) => !open && onClose()}
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
      <div className="grid gap-4 p-5">
        {refusal && (
          <Notice tone="bad" live>
            {refusal}
          </Notice>
        )}
        <Field label={t("why")} hint={hint}>
          {(wiring) => (
            <TextArea
              {...wiring}
              value={reason}
              maxLength={300}
              onChange={(event) => say(event.target.value)}
            />
          )}
        </Field>
      </div>
    </Sheet>
  );
}
