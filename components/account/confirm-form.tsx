"use client";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { AccountForm } from "./account-form";
import { goOn } from "./go-on";
import { PasswordField } from "./password-field";
import { type Ask, useSubmit } from "./use-submit";

/** A gesture, because mail programs open links by themselves; where nobody is signed in, with the account's password. */
export function ConfirmForm({ link, ask }: { link: string; ask: Ask<void> }) {
  const t = useTranslations("account");
  const { locale, pending, done, refusal, submit, error } = useSubmit(ask);
  const asksPassword = refusal?.field === "password" || refusal?.code === "slow_down";
  const first = refusal?.code === "password_needed";
  const send = async (form: FormData) => {
    const outcome = await submit({ link, password: form.get("password"), locale });
    if (outcome?.ok) goOn(locale);
  };
  return (
    <AccountForm refusal={refusal} fields={["password"]} onSubmit={(form) => void send(form)}>
      {asksPassword && (
        <PasswordField
          label={t("password.label")}
          hint={first ? refusal.message : undefined}
          error={first ? undefined : error("password")}
          name="password"
          autoComplete="current-password"
          autoFocus
        />
      )}
      <Button type="submit" size="large" wide disabled={pending || done}>
        {t(pending || done ? "pending" : "confirm.submit")}
      </Button>
    </AccountForm>
  );
}
