"use client";
import { UserPlus } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { useState, useTransition } from "react";
import { toast } from "sonner";
import { answered } from "@/components/answered";
import { Button } from "@/components/ui/button";
import { Field, TextInput } from "@/components/ui/field";
import { Notice } from "@/components/ui/notice";
import { Sheet } from "@/components/ui/sheet";
import type { Locale } from "@/db/enums";
import type { Outcome } from "@/lib/outcome";
import { Segments } from "./segments";
import type { Ticket } from "./ticket";

export type OpenAccount = (input: {
  outlet: string;
  requestId: string;
  name: string;
  phone: string;
  email: string;
  locale: Locale;
}) => Promise<Outcome<null>>;

type NewAccountProps = {
  ticket: Ticket;
  change: (how: (ticket: Ticket) => Ticket) => void;
  outlet: string;
  openAccount: OpenAccount;
  onOpened: () => unknown;
};

/** Who calls wants an account: what the ticket knows of him is filled in, his e-mail is asked for, he chooses the password. */
export function NewAccount({ ticket, change, outlet, openAccount, onOpened }: NewAccountProps) {
  const t = useTranslations("counter.account");
  const own = useLocale() === "en" ? "en" : "fr";
  const [request, begin] = useState<string | null>(null);
  const [locale, speak] = useState<Locale>(own);
  const [refusal, refuse] = useState<{ message: string; field?: string } | null>(null);
  const [pending, start] = useTransition();
  const close = () => begin(null);
  const wrong = (field: string) => (refusal?.field === field ? refusal.message : undefined);

  const send = (fields: FormData) =>
    start(async () => {
      const text = (name: string) => String(fields.get(name) ?? "").trim();
      const given = { name: text("name"), phone: text("phone"), email: text("email") };
      refuse(null);
      const answer = await answered(openAccount({ outlet, requestId: request ?? "", ...given, locale }));
      if (!answer.ok) return refuse(answer);
      change((it) => ({ ...it, ...given }));
      toast.success(t("done", { email: given.email }));
      onOpened();
      close();
    });

  return (
    <>
      <Button
        tone="quiet"
        size="small"
        className="min-h-10 justify-self-start"
        onClick={() => begin(crypto.randomUUID())}
      >
        <UserPlus aria-hidden className="size-4 text-tomato" />
        {t("open")}
      </Button>
      <Sheet open={request !== null} onOpenChange={close} title={t("title")} closeLabel={t("close")}>
        <form
          className="grid gap-4 p-5"
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            send(new FormData(event.currentTarget));
          }}
        >
          <p className="text-ink-soft">{t("lead")}</p>
          {refusal && !["name", "phone", "email"].includes(refusal.field ?? "") && (
            <Notice tone="bad" live>
              {refusal.message}
            </Notice>
          )}
          <Field label={t("name")} error={wrong("name") && t("nameMissing")}>
            {(wiring) => (
              <TextInput
                {...wiring}
                name="name"
                maxLength={80}
                autoComplete="off"
                defaultValue={ticket.name}
              />
            )}
          </Field>
          <Field label={t("phone")} error={wrong("phone")}>
            {(wiring) => (
              <TextInput
                {...wiring}
                name="phone"
                type="tel"
                maxLength={30}
                autoComplete="off"
                defaultValue={ticket.phone}
              />
            )}
          </Field>
          <Field label={t("email")} hint={t("emailHint")} error={wrong("email")}>
            {(wiring) => (
              <TextInput
                {...wiring}
                name="email"
                type="email"
                maxLength={120}
                autoComplete="off"
                defaultValue={ticket.email}
              />
            )}
          </Field>
          <Segments
            label={t("language")}
            value={locale}
            onChange={speak}
            choices={[
              { value: "fr", label: "Français" },
              { value: "en", label: "English" },
            ]}
          />
          <p className="text-ink-soft text-sm">{t("consent")}</p>
          <Button type="submit" size="large" wide disabled={pending}>
            {t("submit")}
          </Button>
        </form>
      </Sheet>
    </>
  );
}
