"use client";
import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { Field, TextInput } from "@/components/ui/field";
import { Notice } from "@/components/ui/notice";
import type { askPasswordLinkAction } from "../actions";
import { SentForm } from "../sent-form";

/** Says the same whoever's address it is. */
export function ForgottenForm({ ask }: { ask: typeof askPasswordLinkAction }) {
  const t = useTranslations("staff");
  const locale = useLocale() === "en" ? "en" : "fr";
  const [sent, setSent] = useState(false);
  return (
    <SentForm
      send={(form) => {
        setSent(false);
        return ask(locale, { email: form.get("email") });
      }}
      onDone={() => setSent(true)}
      submit={t("password.forgotten.submit")}
    >
      {() => (
        <>
          {sent && (
            <Notice tone="good" live>
              {t("password.forgotten.sent")}
            </Notice>
          )}
          <Field label={t("signIn.email")}>
            {(wiring) => (
              <TextInput
                {...wiring}
                type="email"
                name="email"
                autoComplete="username"
                required
                maxLength={200}
              />
            )}
          </Field>
        </>
      )}
    </SentForm>
  );
}
