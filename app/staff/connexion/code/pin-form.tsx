"use client";
import { useLocale, useTranslations } from "next-intl";
import { useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { Field, TextInput } from "@/components/ui/field";
import { Notice } from "@/components/ui/notice";
import { PasswordInput } from "@/components/ui/password-input";
import type { setPinAction } from "../actions";

/** The new PIN, and the password that says whose it is. */
export function PinForm({ email, set }: { email: string; set: typeof setPinAction }) {
  const t = useTranslations("staff.pin");
  const shown = useTranslations("staff.signIn");
  const words = { show: shown("show"), hide: shown("hide") };
  const locale = useLocale() === "en" ? "en" : "fr";
  const [said, say] = useState<{ message: string; field?: string; good?: true } | null>(null);
  const [pending, setPending] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const of = (field: string) => (said?.field === field ? said.message : undefined);

  async function submit(fields: FormData) {
    setPending(true);
    say(null);
    const answer = await set(locale, { pin: fields.get("pin"), password: fields.get("password") });
    if (answer.ok) form.current?.reset();
    say(answer.ok ? { message: t("done"), good: true } : answer);
    setPending(false);
  }

  return (
    <form
      ref={form}
      className="grid gap-5"
      method="post"
      onSubmit={(event) => {
        event.preventDefault();
        void submit(new FormData(event.currentTarget));
      }}
    >
      {said && !said.field && (
        <Notice tone={said.good ? "good" : "bad"} live>
          {said.message}
        </Notice>
      )}
      <input type="hidden" name="username" autoComplete="username" value={email} readOnly />
      <Field label={t("pin")} hint={t("rule")} error={of("pin")}>
        {(wiring) => (
          <TextInput
            {...wiring}
            name="pin"
            type="password"
            inputMode="numeric"
            autoComplete="off"
            maxLength={6}
          />
        )}
      </Field>
      <Field label={t("password")} error={of("password")}>
        {(wiring) => (
          <PasswordInput {...wiring} words={words} name="password" autoComplete="current-password" />
        )}
      </Field>
      <Button type="submit" size="large" wide disabled={pending}>
        {t(pending ? "pending" : "submit")}
      </Button>
    </form>
  );
}
