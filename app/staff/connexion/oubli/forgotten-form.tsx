"use client";
import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Field, TextInput } from "@/components/ui/field";
import { Notice } from "@/components/ui/notice";
import type { askPasswordLinkAction } from "../actions";

/** Says the same whoever's address it is. */
export function ForgottenForm({ ask }: { ask: typeof askPasswordLinkAction }) {
  const t = useTranslations("staff");
  const locale = useLocale() === "en" ? "en" : "fr";
  const [said, say] = useState<{ tone: "good" | "bad"; text: string } | null>(null);
  const [pending, setPending] = useState(false);

  async function submit(form: FormData) {
    setPending(true);
    const answer = await ask(locale, { email: form.get("email") });
    say(
      answer.ok
        ? { tone: "good", text: t("password.forgotten.sent") }
        : { tone: "bad", text: answer.message },
    );
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
      {said && (
        <Notice tone={said.tone} live>
          {said.text}
        </Notice>
      )}
      <Field label={t("signIn.email")}>
        {(wiring) => (
          <TextInput {...wiring} type="email" name="email" autoComplete="username" required maxLength={200} />
        )}
      </Field>
      <Button type="submit" size="large" wide disabled={pending}>
        {t(pending ? "password.pending" : "password.forgotten.submit")}
      </Button>
    </form>
  );
}
