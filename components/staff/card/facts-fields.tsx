"use client";
import { useTranslations } from "next-intl";
import { kindOf, type Section, sections } from "@/lib/catalogue/section";
import { Checkbox } from "../../ui/check";
import { Field, inputLook } from "../../ui/field";

export type Facts = { section: Section; folded: boolean; alcoholic: boolean };
type FactsFieldsProps = {
  value: Facts;
  /** Of what it may be; all of it for what is new. */
  among?: readonly Section[];
  onChange: (value: Facts) => void;
};

/** Where on the card it stands, and what a customer must know of it. */
export function FactsFields({ value, among = sections, onChange }: FactsFieldsProps) {
  const t = useTranslations("catalogue.facts");
  return (
    <div className="grid gap-2">
      <Field label={t("section")} hint={t("sectionHint")} className="max-w-sm">
        {(wiring) => (
          <select
            {...wiring}
            value={value.section}
            onChange={({ target }) => {
              const section = among.find((one) => one === target.value);
              if (section) onChange({ ...value, section });
            }}
            className={`${inputLook} min-h-12`}
          >
            {among.map((section) => (
              <option key={section} value={section}>
                {t(`sections.${section}`)}
              </option>
            ))}
          </select>
        )}
      </Field>
      {kindOf(value.section) === "pizza" && (
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
