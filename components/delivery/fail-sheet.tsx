"use client";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { type FailureCode, failureCodes } from "@/db/enums";
import { Button } from "../ui/button";
import { RadioCard } from "../ui/check";
import { Field, TextArea } from "../ui/field";
import { Sheet } from "../ui/sheet";

type FailSheetProps = {
  number: number;
  pending: boolean;
  onClose: () => void;
  onFail: (code: FailureCode, note: string) => void;
  onComeBack: () => void;
};

/** Nobody took the order: why, in one tap, a word if need be. */
export function FailSheet({ number, pending, onClose, onFail, onComeBack }: FailSheetProps) {
  const t = useTranslations("delivery.run");
  const failure = useTranslations("delivery.failure");
  const [code, setCode] = useState<FailureCode | null>(null);
  const [note, setNote] = useState("");
  return (
    <Sheet
      open
      onOpenChange={(open) => !open && onClose()}
      title={t("failTitle", { number })}
      closeLabel={t("failClose")}
      footer={
        <Button
          size="large"
          wide
          disabled={pending || code === null}
          onClick={() => code && onFail(code, note)}
        >
          {t("failConfirm")}
        </Button>
      }
    >
      <div className="grid gap-4 p-5">
        <p className="text-ink-soft">{t("wait")}</p>
        <fieldset className="grid gap-2">
          <legend className="mb-2 font-semibold">{t("failWhy")}</legend>
          {failureCodes.map((one) => (
            <RadioCard
              key={one}
              name="code"
              value={one}
              checked={code === one}
              onChange={() => setCode(one)}
              label={failure(one)}
            />
          ))}
        </fieldset>
        <Field label={t("failNote")} aside={t("optional")} hint={t("failNoteHint")}>
          {(wiring) => (
            <TextArea
              {...wiring}
              rows={2}
              maxLength={200}
              value={note}
              onChange={(event) => setNote(event.target.value)}
            />
          )}
        </Field>
        <p className="text-ink-soft text-sm">{t("failTold")}</p>
        <div className="border-line border-t-2 border-dashed pt-4">
          <Button tone="quiet" wide disabled={pending} onClick={onComeBack}>
            {t("comeBack")}
          </Button>
          <p className="mt-1 text-center text-ink-soft text-sm">{t("comeBackHint")}</p>
        </div>
      </div>
    </Sheet>
  );
}
