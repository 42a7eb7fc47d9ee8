"use client";
import { useLocale, useTranslations } from "next-intl";
import type { giveCodeAction } from "../actions";
import { CodeField } from "../code-field";
import { goOn } from "../go-on";
import { SentForm } from "../sent-form";

type Props = { returnTo: string; give: typeof giveCodeAction };

export function CodeForm({ returnTo, give }: Props) {
  const t = useTranslations("staff.twoFactor");
  const locale = useLocale() === "en" ? "en" : "fr";
  return (
    <SentForm
      send={(form) => give(locale, { code: form.get("code") })}
      // Who is down to his last codes is shown where new ones are made.
      onDone={({ codesLeft }) =>
        goOn(codesLeft !== null && codesLeft < 3 ? "/staff/connexion/double-facteur" : returnTo)
      }
      submit={t("code.submit")}
    >
      {(refusedAt) => (
        <CodeField label={t("code.label")} hint={t("code.hint")} error={refusedAt("code")} focus />
      )}
    </SentForm>
  );
}
