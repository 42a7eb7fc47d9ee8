"use client";
import { useTranslations } from "next-intl";
import { useChoice } from "@/components/basket/choice";
import { Field, TextArea } from "@/components/ui/field";
import type { Part } from "./part";
import { Section } from "./section";

/** A word for the kitchen and, when it is delivered, one for the courier. */
export function NoteFields({ typed, set }: Part) {
  const t = useTranslations("checkout");
  const { mode } = useChoice();
  return (
    <Section number={4} title={t("notes.title")}>
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
    </Section>
  );
}
