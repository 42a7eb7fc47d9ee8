"use client";
import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { buttonLook } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Notice } from "@/components/ui/notice";
import { PasswordInput } from "@/components/ui/password-input";
import type { takePasswordLinkAction } from "../../actions";
import { SentForm } from "../../sent-form";

export function ChoosePasswordForm({ link, take }: { link: string; take: typeof takePasswordLinkAction }) {
  const t = useTranslations("staff.password");
  const door = useTranslations("staff.signIn");
  const words = { show: door("show"), hide: door("hide") };
  const locale = useLocale() === "en" ? "en" : "fr";
  const [done, setDone] = useState(false);
  if (done)
    return (
      <div className="grid gap-5">
        <Notice tone="good" live>
          {t("choose.done")}
        </Notice>
        <a href="/staff/connexion" className={buttonLook({ size: "large", wide: true })}>
          {t("choose.signIn")}
        </a>
      </div>
    );
  return (
    <SentForm
      send={(form) => take(locale, { link, next: form.get("next") })}
      onDone={() => setDone(true)}
      submit={t("choose.submit")}
    >
      {(refusedAt) => (
        <Field label={t("next")} hint={t("rule")} error={refusedAt("next")}>
          {(wiring) => <PasswordInput {...wiring} words={words} name="next" autoComplete="new-password" />}
        </Field>
      )}
    </SentForm>
  );
}
