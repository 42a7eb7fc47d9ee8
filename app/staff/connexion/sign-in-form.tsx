"use client";
import { Eye, EyeOff } from "lucide-react";
import { signIn } from "next-auth/react";
import { useTranslations } from "next-intl";
import { useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { Field, TextInput } from "@/components/ui/field";
import { Notice } from "@/components/ui/notice";

const said = ["wrong_credentials", "slow_down"] as const;

/** What was typed stays after a refusal, the password is selected for another try. */
export function SignInForm({ returnTo }: { returnTo: string }) {
  const t = useTranslations();
  const [refusal, setRefusal] = useState<string | null>(null);
  const [pending, setPending] = useState(false);
  const [shown, show] = useState(false);
  const password = useRef<HTMLInputElement>(null);

  async function submit(form: FormData) {
    setPending(true);
    setRefusal(null);
    const answer = await signIn("credentials", {
      redirect: false,
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
          <div className="relative">
            <TextInput
              {...wiring}
              ref={password}
              type={shown ? "text" : "password"}
              name="password"
              autoComplete="current-password"
              required
              maxLength={200}
              className="pr-14"
            />
            <button
              type="button"
              aria-label={t(shown ? "staff.signIn.hide" : "staff.signIn.show")}
              onClick={() => show(!shown)}
              className="absolute inset-y-1 right-1 grid w-11 place-items-center rounded-xl text-ink-soft hover:text-ink"
            >
              {shown ? <EyeOff aria-hidden className="size-5" /> : <Eye aria-hidden className="size-5" />}
            </button>
          </div>
        )}
      </Field>
      <Button type="submit" size="large" wide disabled={pending}>
        {t(pending ? "staff.signIn.pending" : "staff.signIn.submit")}
      </Button>
    </form>
  );
}
