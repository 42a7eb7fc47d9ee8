"use client";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { AccountForm } from "./account-form";
import { EmailField } from "./email-field";
import { type Ask, useSubmit } from "./use-submit";

/** Says the same whoever's address it is. */
export function ForgottenForm({ ask }: { ask: Ask<void> }) {
  const t = useTranslations("account");
  const { locale, pending, refusal, done, submit, error } = useSubmit(ask);
  return (
    <AccountForm
      refusal={refusal}
      fields={["email"]}
      done={done && t("forgotten.sent")}
      onSubmit={(form) => void submit({ email: form.get("email"), locale })}
    >
      <EmailField label={t("email.label")} error={error("email")} />
      <Button type="submit" size="large" wide disabled={pending}>
        {t(pending ? "pending" : "forgotten.submit")}
      </Button>
    </AccountForm>
  );
}
