"use client";
import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Notice } from "@/components/ui/notice";
import { PasswordInput } from "@/components/ui/password-input";
import type { changePasswordAction } from "../actions";

type Props = { email: string; returnTo: string; change: typeof changePasswordAction };

export function ChangePasswordForm({ email, returnTo, change }: Props) {
  const t = useTranslations("staff.password");
  const door = useTranslations("staff.signIn");
  const words = { show: door("show"), hide: door("hide") };
  const locale = useLocale() === "en" ? "en" : "fr";
  const [refusal, setRefusal] = useState<{ message: string; field?: string } | null>(null);
  const [pending, setPending] = useState(false);
  const of = (field: string) => (refusal?.field === field ? refusal.message : undefined);

  async function submit(form: FormData) {
    setPending(true);
    setRefusal(null);
    const answer = await change(locale, { current: form.get("current"), next: form.get("next") });
    // A whole load: what was shown before may not stay in the browser's cache of pages.
    if (answer.ok) return window.location.assign(returnTo);
    setRefusal(answer);
    setPending(false);
  }

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
      {/* Password managers want to know whose it is. */}
      <input type="hidden" name="username" autoComplete="username" value={email} readOnly />
      <Field label={t("change.current")} error={of("current")}>
        {(wiring) => (
          <PasswordInput {...wiring} words={words} name="current" autoComplete="current-password" />
        )}
      </Field>
      <Field label={t("next")} hint={t("rule")} error={of("next")}>
        {(wiring) => <PasswordInput {...wiring} words={words} name="next" autoComplete="new-password" />}
      </Field>
      <Button type="submit" size="large" wide disabled={pending}>
        {t(pending ? "pending" : "change.submit")}
      </Button>
    </form>
  );
}
