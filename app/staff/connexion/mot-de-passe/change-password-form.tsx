"use client";
import { useLocale, useTranslations } from "next-intl";
import { Field } from "@/components/ui/field";
import { PasswordInput } from "@/components/ui/password-input";
import type { changePasswordAction } from "../actions";
import { goOn } from "../go-on";
import { SentForm } from "../sent-form";

type Props = { email: string; returnTo: string; change: typeof changePasswordAction };

export function ChangePasswordForm({ email, returnTo, change }: Props) {
  const t = useTranslations("staff.password");
  const door = useTranslations("staff.signIn");
  const words = { show: door("show"), hide: door("hide") };
  const locale = useLocale() === "en" ? "en" : "fr";
  return (
    <SentForm
      send={(form) => change(locale, { current: form.get("current"), next: form.get("next") })}
      onDone={() => goOn(returnTo)}
      submit={t("change.submit")}
    >
      {(refusedAt) => (
        <>
          {/* Password managers want to know whose it is. */}
          <input type="hidden" name="username" autoComplete="username" value={email} readOnly />
          <Field label={t("change.current")} error={refusedAt("current")}>
            {(wiring) => (
              <PasswordInput {...wiring} words={words} name="current" autoComplete="current-password" />
            )}
          </Field>
          <Field label={t("next")} hint={t("rule")} error={refusedAt("next")}>
            {(wiring) => <PasswordInput {...wiring} words={words} name="next" autoComplete="new-password" />}
          </Field>
        </>
      )}
    </SentForm>
  );
}
