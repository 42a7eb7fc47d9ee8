"use client";
import { useLocale, useTranslations } from "next-intl";
import { nameOf } from "@/lib/catalogue/catalogue";
import type { Section } from "@/lib/catalogue/section";
import { Checkbox } from "../../ui/check";
import { Field, inputLook } from "../../ui/field";

export type Facts = { section: string; folded: boolean; alcoholic: boolean };
type FactsFieldsProps = {
  value: Facts;
  /** Where it may stand. */
  among: readonly Section[];
  onChange: (value: Facts) => void;
};

/** Where on the card it stands, and what a customer must know of it. */
export function FactsFields({ value, among, onChange }: FactsFieldsProps) {
  const t = useTranslations("catalogue.facts");
  const locale = useLocale();
  const stands = among.find(({ code }) => code === value.section);
  return (
    <div className="grid gap-2">
      <Field label={t("section")} hint={t("sectionHint")} className="max-w-sm">
        {(wiring) => (
          <select
            {...wiring}
            value={value.section}
            onChange={({ target }) => onChange({ ...value, section: target.value })}
            className={`${inputLook} min-h-12`}
          >
            {among.map((section) => (
              <option key={section.code} value={section.code}>
                {nameOf(section, locale)}
              </option>
            ))}
          </select>
        )}
      </Field>
      {stands?.kind === "pizza" && (
        <Checkbox
          label={t("folded")}
          hint={t("foldedHint")}
          checked={value.folded}
          onChange={({ target }) => onChange({ ...value, folded: target.checked })}
        />
      )}
      <Checkbox
        label={t("alcoholic")}
        hint={t("alcoholicHint")}
        checked={value.alcoholic}
        onChange={({ target }) => onChange({ ...value, alcoholic: target.checked })}
      />
    </div>
  );
}
