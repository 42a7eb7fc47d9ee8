"use client";
import { useTranslations } from "next-intl";
import { AllergyFields } from "@/components/allergy-fields";
import { useChoice } from "@/components/basket/choice";
import { Field, TextArea } from "@/components/ui/field";
import type { Mode } from "@/db/enums";
import type { Part } from "./part";
import { Section } from "./section";

/** A word for the kitchen, an allergy, and, when it is delivered, a word for the courier. */
export function NoteFields({ typed, set, allergy, sayAllergy, errors }: Part) {
  const t = useTranslations("checkout");
  return (
    <Section number={4} title={t("notes.title")}>
      <NoteInputs mode={useChoice().mode} typed={typed} set={set} />
      <AllergyFields by="customer" value={allergy} set={sayAllergy} error={errors.allergy} />
    </Section>
  );
}

type Notes = { kitchenNote: string; courierNote: string };
type NoteInputsProps = { mode: Mode; typed: Notes; set: (change: Partial<Notes>) => void };

export function NoteInputs({ mode, typed, set }: NoteInputsProps) {
  const t = useTranslations("checkout");
  return (
    <>
      <Field label={t("notes.kitchen")} aside={t("optional")}>
        {(wiring) => (
          <TextArea
            {...wiring}
            rows={2}
            maxLength={200}
            value={typed.kitchenNote}
            onChange={(event) => set({ kitchenNote: event.target.value })}
          />
        )}
      </Field>
      {mode === "delivery" && (
        <Field label={t("notes.courier")} aside={t("optional")} hint={t("notes.courierHint")}>
          {(wiring) => (
            <TextArea
              {...wiring}
              rows={2}
              maxLength={200}
              value={typed.courierNote}
              onChange={(event) => set({ courierNote: event.target.value })}
            />
          )}
        </Field>
      )}
    </>
  );
}
