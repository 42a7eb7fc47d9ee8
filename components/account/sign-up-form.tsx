"use client";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { Field, TextInput } from "@/components/ui/field";
import { AccountForm } from "./account-form";
import { EmailField } from "./email-field";
import { goOn } from "./go-on";
import { PasswordField } from "./password-field";
import { type Ask, useSubmit } from "./use-submit";

/** Answers the same whether the address is known or not. */
export function SignUpForm({ ask }: { ask: Ask<void> }) {
  const t = useTranslations("account");
  const { locale, pending, done, refusal, submit, error } = useSubmit(ask);
  const send = async (form: FormData) => {
    const [name, email, password] = ["name", "email", "password"].map((field) => form.get(field));
    const outcome = await submit({ name, email, password, locale });
    if (outcome?.ok) goOn(locale);
  };
  return (
    <AccountForm
      refusal={refusal}
      fields={["name", "email", "password"]}
      onSubmit={(form) => void send(form)}
    >
      <Field label={t("name")} error={error("name")}>
        {(wiring) => (
          <TextInput {...wiring} name="name" autoComplete="name" required minLength={2} maxLength={80} />
        )}
      </Field>
      <EmailField label={t("email.label")} error={error("email")} />
      <PasswordField
        label={t("password.label")}
        hint={t("password.rule")}
        error={error("password")}
        name="password"
        autoComplete="new-password"
      />
      <Button type="submit" size="large" wide disabled={pending || done}>
        {t(pending || done ? "pending" : "signUp.submit")}
      </Button>
      <p className="text-ink-soft text-sm">{t("signUp.data")}</p>
    </AccountForm>
  );
}
