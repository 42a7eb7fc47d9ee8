"use client";
import { useTranslations } from "next-intl";
import { RadioCard } from "@/components/ui/check";
import type { Part } from "./part";

/** How to be told while the order is under way: asked where there is a choice, for this order only. */
export function TellingFields({ typed, set, sms }: Part) {
  const t = useTranslations("checkout.telling");
  if (!sms) return null;
  return (
    <fieldset className="grid gap-3 sm:grid-cols-2" aria-describedby="telling-consent">
      <legend className="mb-1.5 font-semibold">{t("title")}</legend>
      {(["mail", "sms"] as const).map((by) => (
        <RadioCard
          key={by}
          name="toldBy"
          value={by}
          label={t(by)}
          hint={t(`${by}Hint`)}
          checked={typed.toldBy === by}
          onChange={() => set({ toldBy: by })}
        />
      ))}
      <p id="telling-consent" className="text-ink-soft text-sm sm:col-span-2">
        {t("consent")}
      </p>
    </fieldset>
  );
}
