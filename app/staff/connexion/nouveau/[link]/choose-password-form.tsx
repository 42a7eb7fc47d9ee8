"use client";
import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { Button, buttonLook } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Notice } from "@/components/ui/notice";
import { PasswordInput } from "@/components/ui/password-input";
import type { takePasswordLinkAction } from "../../actions";

export function ChoosePasswordForm({ link, take }: { link: string; take: typeof takePasswordLinkAction }) {
  const t = useTranslations("staff.password");
  const door = useTranslations("staff.signIn");
  const words = { show: door("show"), hide: door("hide") };
  const locale = useLocale() === "en" ? "en" : "fr";
  const [refusal, setRefusal] = useState<{ message: string; field?: string } | null>(null);
  const [step, go] = useState<"asking" | "pending" | "done">("asking");

  async function submit(form: FormData) {
    go("pending");
    setRefusal(null);
    const answer = await take(locale, { link, next: form.get("next") });
    if (!answer.ok) setRefusal(answer);
    go(answer.ok ? "done" : "asking");
  }

  if (step === "done")
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
    <form
      className="grid gap-5"
      method="post"
      onSubmit={(event) => {
        event.preventDefault();
        void submit(new FormData(event.currentTarget));
      }}
    >
      {refusal && !refusal.field && (
        <Notice tone="bad" live>
          {refusal.message}
        </Notice>
      )}
      <Field label={t("next")} hint={t("rule")} error={refusal?.field ? refusal.message : undefined}>
        {(wiring) => <PasswordInput {...wiring} words={words} name="next" autoComplete="new-password" />}
      </Field>
      <Button type="submit" size="large" wide disabled={step === "pending"}>
        {t(step === "pending" ? "pending" : "choose.submit")}
      </Button>
    </form>
  );
}
