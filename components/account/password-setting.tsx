"use client";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { AccountForm } from "./account-form";
import { PasswordField } from "./password-field";
import { Setting } from "./setting";
import { type Ask, useSubmit } from "./use-submit";

/** Another password; one stays signed in here and nowhere else. */
export function PasswordSetting({ email, ask }: { email: string; ask: Ask<void> }) {
  const t = useTranslations("account.password");
  const say = useTranslations("account");
  const { pending, refusal, done, submit, error } = useSubmit(ask);
  return (
    <Setting title={t("title")} lead={t("lead")}>
      <AccountForm
        refusal={refusal}
        fields={["current", "next"]}
        done={done && t("done")}
        onSubmit={(form) => void submit({ current: form.get("current"), next: form.get("next") })}
      >
        {/* For the browser's keeper of passwords. */}
        <input type="hidden" name="username" autoComplete="username" value={email} />
        <PasswordField
          label={t("current")}
          error={error("current")}
          name="current"
          autoComplete="current-password"
        />
        <PasswordField
          label={t("next")}
          hint={t("rule")}
          error={error("next")}
          name="next"
          autoComplete="new-password"
        />
        <Button type="submit" tone="quiet" className="justify-self-start" disabled={pending}>
          {pending ? say("pending") : t("submit")}
        </Button>
      </AccountForm>
    </Setting>
  );
}
