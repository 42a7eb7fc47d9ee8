"use client";
import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { forgetHere } from "@/components/checkout/forget-here";
import { Button, buttonLook } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { AccountForm } from "./account-form";
import { PasswordField } from "./password-field";
import { Setting } from "./setting";
import { type Ask, useSubmit } from "./use-submit";

/** One's data to take away, and the end of the account. */
export function DataSetting({ remove }: { remove: Ask<void> }) {
  const t = useTranslations("account.data");
  const say = useTranslations("account");
  const locale = useLocale();
  const [asking, setAsking] = useState(false);
  const { pending, done, refusal, submit, error } = useSubmit(remove);
  const send = async (form: FormData) => {
    const outcome = await submit({ current: form.get("current") });
    if (!outcome?.ok) return;
    forgetHere();
    window.location.assign(locale === "en" ? "/en" : "/");
  };
  return (
    <>
      <Setting title={t("title")} lead={t("lead")}>
        <a href="/compte/donnees" download className={buttonLook({ tone: "quiet" })}>
          {t("download")}
        </a>
      </Setting>
      <Setting title={t("delete.title")} lead={t("delete.lead")}>
        {!asking && (
          <Button tone="danger" onClick={() => setAsking(true)}>
            {t("delete.begin")}
          </Button>
        )}
        {asking && (
          <AccountForm refusal={refusal} fields={["current"]} onSubmit={(form) => void send(form)}>
            <Notice tone="bad">{t("delete.warning")}</Notice>
            <PasswordField
              label={say("password.current")}
              error={error("current")}
              name="current"
              autoComplete="current-password"
              autoFocus
            />
            <div className="flex flex-wrap gap-3">
              <Button type="submit" tone="danger" disabled={pending || done}>
                {pending ? say("pending") : t("delete.submit")}
              </Button>
              <Button tone="quiet" onClick={() => setAsking(false)}>
                {t("delete.keep")}
              </Button>
            </div>
          </AccountForm>
        )}
      </Setting>
    </>
  );
}
