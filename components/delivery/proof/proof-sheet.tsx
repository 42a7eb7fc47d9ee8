"use client";
import { useTranslations } from "next-intl";
import { useState } from "react";
import type { DoorProof } from "@/lib/orders/door-proof";
import { AskSheet } from "../../ui/ask-sheet";
import { Button } from "../../ui/button";
import { Field, TextInput } from "../../ui/field";
import { PhotoField } from "./photo-field";
import { SignaturePad } from "./signature-pad";

type ProofSheetProps = {
  number: number;
  kind: DoorProof["kind"];
  onClose: () => void;
  onProof: (proof: DoorProof) => void;
};

/** What the outlet asks for at the door, before the money: it waits on the telephone with the gesture where there is no network. */
export function ProofSheet({ number, kind, onClose, onProof }: ProofSheetProps) {
  const t = useTranslations("delivery.run.proof");
  const [said, setSaid] = useState("");
  const whole = kind === "pin" ? /^\d{4}$/.test(said) : said !== "";
  return (
    <AskSheet
      title={t("title", { number })}
      closeLabel={t("close")}
      refusal={null}
      onClose={onClose}
      footer={
        <Button
          size="large"
          wide
          disabled={!whole}
          onClick={() => onProof(kind === "pin" ? { kind, pin: said } : { kind, image: said })}
        >
          {t("next")}
        </Button>
      }
    >
      {kind === "pin" && (
        <Field label={t("pin")} hint={t("pinHint")}>
          {(wiring) => (
            <TextInput
              {...wiring}
              inputMode="numeric"
              autoComplete="off"
              maxLength={4}
              className="text-center font-display text-4xl tracking-[0.3em]"
              value={said}
              onChange={({ target }) => setSaid(target.value.replaceAll(/\D/g, ""))}
            />
          )}
        </Field>
      )}
      {kind === "signature" && <SignaturePad path={said} onChange={setSaid} />}
      {kind === "photo" && <PhotoField jpeg={said} onChange={setSaid} />}
    </AskSheet>
  );
}
