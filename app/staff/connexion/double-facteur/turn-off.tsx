"use client";
import { useLocale, useTranslations } from "next-intl";
import type { turnOffTwoFactorAction } from "../actions";
import { CodeField } from "../code-field";
import { goOn } from "../go-on";
import { SentForm } from "../sent-form";

/** Another phone, or new recovery codes: the old ones are given up with a code, then it is set up anew. */
export function TurnOff({ turnOff }: { turnOff: typeof turnOffTwoFactorAction }) {
  const t = useTranslations("staff.twoFactor");
  const locale = useLocale() === "en" ? "en" : "fr";
  return (
    <SentForm
      send={(form) => turnOff(locale, { code: form.get("code") })}
      onDone={() => goOn("/staff/connexion/double-facteur")}
      submit={t("off.submit")}
    >
      {(refusedAt) => <CodeField label={t("code.label")} hint={t("code.hint")} error={refusedAt("code")} />}
    </SentForm>
  );
}
