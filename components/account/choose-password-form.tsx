"use client";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { AccountForm } from "./account-form";
import { goOn } from "./go-on";
import { PasswordField } from "./password-field";
import { type Ask, useSubmit } from "./use-submit";

/** Who came by the mail's link chooses a password and is signed in. */
export function ChoosePasswordForm({ link, ask }: { link: string; ask: Ask<void> }) {
  const t = useTranslations("account");
  const { locale, pending, done, refusal, submit, error } = useSubmit(ask);
  const send = async (form: FormData) => {
    const outcome = await submit({ link, next: form.get("next"), locale });
    if (outcome?.ok) goOn(locale);
  };
  return (
    <AccountForm refusal={refusal} fields={["next"]} onSubmit={(form) => void send(form)}>
      <PasswordField
        label={t("password.next")}
        hint={t("password.rule")}
        error={error("next")}
        name="next"
        autoComplete="new-password"
      />
      <Button type="submit" size="large" wide disabled={pending || done}>
        {t(pending || done ? "pending" : "choose.submit")}
      </Button>
    </AccountForm>
  );
}
