"use client";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { Field, TextInput } from "@/components/ui/field";
import { AccountForm } from "./account-form";
import { PasswordField } from "./password-field";
import { Setting } from "./setting";
import { type Ask, useSubmit } from "./use-submit";

type EmailSettingProps = { email: string; claimed: string | null; ask: Ask<void> };

/** Another address, asked for with the password and confirmed where it leads. */
export function EmailSetting({ email, claimed, ask }: EmailSettingProps) {
  const t = useTranslations("account");
  const { pending, refusal, done, submit, error } = useSubmit(ask);
  return (
    <Setting title={t("email.title")} lead={t("email.now", { email })}>
      {claimed && claimed !== email && (
        <p className="mb-4 font-semibold">{t("email.waiting", { email: claimed })}</p>
      )}
      <AccountForm
        refusal={refusal}
        fields={["email", "current"]}
        done={done && t("email.sent")}
        onSubmit={(form) => void submit({ email: form.get("email"), current: form.get("current") })}
      >
        <Field label={t("email.next")} error={error("email")}>
          {(wiring) => (
            <TextInput {...wiring} type="email" name="email" autoComplete="email" required maxLength={120} />
          )}
        </Field>
        <PasswordField
          label={t("password.current")}
          error={error("current")}
          name="current"
          autoComplete="current-password"
        />
        <Button type="submit" tone="quiet" className="justify-self-start" disabled={pending}>
          {t(pending ? "pending" : "email.submit")}
        </Button>
      </AccountForm>
    </Setting>
  );
}
