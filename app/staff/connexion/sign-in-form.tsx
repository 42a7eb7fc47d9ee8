"use client";
import { signIn } from "next-auth/react";
import { useTranslations } from "next-intl";
import { useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { Field, TextInput } from "@/components/ui/field";
import { Notice } from "@/components/ui/notice";
import { PasswordInput } from "@/components/ui/password-input";

const said = ["wrong_credentials", "slow_down", "temporary_over"] as const;

/** What was typed stays after a refusal, the password is selected for another try. */
export function SignInForm({ returnTo }: { returnTo: string }) {
  const t = useTranslations();
  const words = { show: t("staff.signIn.show"), hide: t("staff.signIn.hide") };
  const [refusal, setRefusal] = useState<string | null>(null);
  const [pending, setPending] = useState(false);
  const password = useRef<HTMLInputElement>(null);

  async function submit(form: FormData) {
    setPending(true);
    setRefusal(null);
    const answer = await signIn("credentials", {
      redirect: false,
      // Else the library sends the page's own address along and keeps it in a cookie.
      callbackUrl: "/staff",
      email: form.get("email"),
      password: form.get("password"),
    }).catch(() => null);
    if (answer?.ok) {
      // A whole load: nothing of what was shown before signing in may stay in the browser's cache of pages.
      window.location.assign(returnTo);
      return;
    }
    setRefusal(t(`refusals.${said.find((code) => code === answer?.error) ?? "failed"}`));
    setPending(false);
    password.current?.select();
  }

  return (
    <form
      className="grid gap-5"
      // Sent before the page has come alive, the password must not land in an address.
      method="post"
      onSubmit={(event) => {
        event.preventDefault();
        void submit(new FormData(event.currentTarget));
      }}
    >
      {refusal && (
        <Notice tone="bad" live>
          {refusal}
        </Notice>
      )}
      <Field label={t("staff.signIn.email")}>
        {(wiring) => (
          <TextInput
            {...wiring}
            type="email"
            name="email"
            autoComplete="username"
            required
            maxLength={200}
            placeholder={t("staff.signIn.emailExample")}
          />
        )}
      </Field>
      <Field label={t("staff.signIn.password")}>
        {(wiring) => (
          <PasswordInput
            {...wiring}
            words={words}
            ref={password}
            name="password"
            autoComplete="current-password"
          />
        )}
      </Field>
      <Button type="submit" size="large" wide disabled={pending}>
        {t(pending ? "staff.signIn.pending" : "staff.signIn.submit")}
      </Button>
    </form>
  );
}
