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
  /** Paid already: the money is not the courier’s to decide about. */
  paid: boolean;
  pending: boolean;
  onClose: () => void;
  onFail: (code: FailureCode, note: string) => void;
  onComeBack: () => void;
};

/** Nobody took the order: why, in one tap, a word if need be, and what happens next. */
export function FailSheet({ number, paid, pending, onClose, onFail, onComeBack }: FailSheetProps) {
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
        <div className="grid gap-1 rounded-2xl bg-ember-wash px-4 py-3">
          <h3 className="font-sans font-semibold text-base tracking-normal">{t("failNext")}</h3>
          <ul className="grid list-disc gap-1 pl-5 text-sm">
            <li>{t("failGoods")}</li>
            <li>{t("failTold")}</li>
            {paid && <li>{t("failPaid")}</li>}
          </ul>
        </div>
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
