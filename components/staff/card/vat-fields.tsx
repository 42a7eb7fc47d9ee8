"use client";
import { useLocale, useTranslations } from "next-intl";
import type { Rates } from "@/lib/catalogue/card-words";
import { parseRate, typedRate } from "@/lib/catalogue/typed-rate";
import { Field, inputLook, TextInput } from "../../ui/field";
import { percent } from "./percent";

/** Percentages as they are typed, by way of consuming. */
export type TypedRates = Record<keyof Rates, string>;
type VatFieldsProps = { value: TypedRates; known: readonly Rates[]; onChange: (value: TypedRates) => void };

const ways = ["delivery", "takeaway", "on_site"] as const;

export const typedRates = (rates: Rates, locale: string): TypedRates => ({
  delivery: typedRate(rates.delivery, locale),
  takeaway: typedRate(rates.takeaway, locale),
  on_site: typedRate(rates.on_site, locale),
});

/** Null while one of them is no rate. */
export function ratesTyped(value: TypedRates): Rates | null {
  const [delivery, takeaway, onSite] = ways.map((way) => parseRate(value[way]));
  if (typeof delivery !== "number" || typeof takeaway !== "number" || typeof onSite !== "number") return null;
  return { delivery, takeaway, on_site: onSite };
}

/** VAT by way of consuming: as something else on the card is taxed, or typed. */
export function VatFields({ value, known, onChange }: VatFieldsProps) {
  const t = useTranslations("catalogue.vat");
  const ofWays = useTranslations("catalogue.product");
  const locale = useLocale();
  const now = ratesTyped(value);
  const same = known.findIndex((rates) => now && ways.every((way) => rates[way] === now[way]));
  const say = (rates: Rates) =>
    ofWays("vatWays", {
      delivery: percent(rates.delivery / 10_000, locale),
      takeaway: percent(rates.takeaway / 10_000, locale),
      onSite: percent(rates.on_site / 10_000, locale),
    });
  return (
    <fieldset className="grid min-w-0 gap-3">
      <legend className="sr-only">{t("legend")}</legend>
      <Field label={t("like")} hint={t("likeHint")}>
        {(wiring) => (
          <select
            {...wiring}
            value={same}
            onChange={({ target }) => {
              const rates = known[Number(target.value)];
              if (rates) onChange(typedRates(rates, locale));
            }}
            className={`${inputLook} min-h-12`}
          >
            {known.map((rates, index) => (
              <option key={say(rates)} value={index}>
                {say(rates)}
              </option>
            ))}
            <option value={-1}>{t("other")}</option>
          </select>
        )}
      </Field>
      <div className="grid grid-cols-3 items-end gap-3">
        {ways.map((way) => (
          <Field key={way} label={t(way)}>
            {(wiring) => (
              <TextInput
                {...wiring}
                aria-invalid={parseRate(value[way]) === null || undefined}
                inputMode="decimal"
                autoComplete="off"
                maxLength={6}
                value={value[way]}
                onChange={({ target }) => onChange({ ...value, [way]: target.value })}
                className="text-right tabular-nums"
              />
            )}
          </Field>
        ))}
      </div>
    </fieldset>
  );
}
