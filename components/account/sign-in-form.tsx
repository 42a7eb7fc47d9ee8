"use client";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { AccountForm } from "./account-form";
import { EmailField } from "./email-field";
import { goOn } from "./go-on";
import { PasswordField } from "./password-field";
import { type Ask, useSubmit } from "./use-submit";

/** What was typed stays after a refusal. */
export function SignInForm({ ask }: { ask: Ask<void> }) {
  const t = useTranslations("account");
  const { locale, pending, done, refusal, submit, error } = useSubmit(ask);
  const send = async (form: FormData) => {
    const outcome = await submit({ email: form.get("email"), password: form.get("password") });
    if (outcome?.ok) goOn(locale);
  };
  return (
    <AccountForm refusal={refusal} fields={["email"]} onSubmit={(form) => void send(form)}>
      <EmailField label={t("email.label")} error={error("email")} />
      <PasswordField label={t("password.label")} name="password" autoComplete="current-password" />
      <Button type="submit" size="large" wide disabled={pending || done}>
        {t(pending || done ? "pending" : "signIn.submit")}
      </Button>
    </AccountForm>
  );
}
