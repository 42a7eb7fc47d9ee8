"use client";
import { ShieldAlert } from "lucide-react";
import { useTranslations } from "next-intl";
import { allergenCodes } from "@/db/enums";
import type { Allergy } from "@/lib/orders/allergy";
import { Checkbox } from "./ui/check";
import { inputLook } from "./ui/field";

export const noAllergy: Allergy = { allergens: [], words: "", agreed: false };

type AllergyFieldsProps = {
  /** null: nothing is said. */
  value: Allergy | null;
  set: (value: Allergy | null) => void;
  /** Who fills it in: the customer, or a colleague who asks him. */
  by: "customer" | "staff";
  error?: string;
};

/** Somebody must not eat something: which of the 14, a word of his own, what we can promise, and that the kitchen may know it. */
export function AllergyFields({ value, set, by, error }: AllergyFieldsProps) {
  const t = useTranslations("common.allergy");
  const name = useTranslations("common.allergens");
  const toggle = (code: Allergy["allergens"][number]) =>
    value &&
    set({
      ...value,
      allergens: value.allergens.includes(code)
        ? value.allergens.filter((other) => other !== code)
        : [...value.allergens, code],
    });
  return (
    <div className="grid gap-2">
      <Checkbox
        label={t(`open_${by}`)}
        checked={value !== null}
        onChange={(event) => set(event.target.checked ? noAllergy : null)}
      />
      {value && (
        <fieldset
          aria-describedby="allergy-promise"
          className="grid gap-3 rounded-2xl border-2 border-tomato bg-card p-4"
        >
          <legend className="px-1 font-semibold">{t("which")}</legend>
          <div className="flex flex-wrap gap-2">
            {allergenCodes.map((code) => (
              <label
                key={code}
                className="inline-flex min-h-11 cursor-pointer items-center gap-2 rounded-full border-2 border-line px-3 font-medium hover:border-crust has-checked:border-tomato has-checked:bg-tomato-wash has-focus-visible:outline-3 has-focus-visible:outline-focus has-focus-visible:outline-offset-2"
              >
                <input
                  type="checkbox"
                  name="allergy"
                  className="size-4 accent-tomato outline-none"
                  checked={value.allergens.includes(code)}
                  onChange={() => toggle(code)}
                />
                {name(code)}
              </label>
            ))}
          </div>
          <label className="grid gap-1.5 font-semibold">
            {t("words")}
            <input
              type="text"
              maxLength={120}
              autoComplete="off"
              value={value.words}
              onChange={(event) => set({ ...value, words: event.target.value })}
              className={`${inputLook} min-h-12 font-normal`}
            />
          </label>
          <p
            id="allergy-promise"
            className="flex gap-2 rounded-xl bg-tomato-wash px-3 py-2 text-tomato-strong"
          >
            <ShieldAlert aria-hidden className="mt-0.5 size-5 shrink-0" />
            {t("promise")}
          </p>
          <Checkbox
            label={t(`agreed_${by}`)}
            hint={t("kept")}
            checked={value.agreed}
            aria-invalid={error ? true : undefined}
            onChange={(event) => set({ ...value, agreed: event.target.checked })}
          />
          {error && (
            <p role="alert" className="font-semibold text-sm text-tomato">
              {error}
            </p>
          )}
        </fieldset>
      )}
    </div>
  );
}
