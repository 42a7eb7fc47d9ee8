"use client";
import { Mail } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState, useTransition } from "react";
import { Button } from "@/components/ui/button";
import { Field, TextInput } from "@/components/ui/field";
import { Notice } from "@/components/ui/notice";
import type { Outcome } from "@/lib/outcome";

export type SendReceipt = (input: { email: string; requestId: string }) => Promise<Outcome<null>>;

/** Sends the receipt to an address; pressed again after a cut, it leaves once. */
export function MailReceipt({ email, send }: { email: string; send: SendReceipt }) {
  const t = useTranslations("paper.receipt");
  const [typed, type] = useState(email);
  const [requestId, renew] = useState(() => crypto.randomUUID());
  const [answer, setAnswer] = useState<{ sentTo: string } | { refused: string } | null>(null);
  const [pending, start] = useTransition();
  if (answer && "sentTo" in answer)
    return (
      <div className="grid justify-items-start gap-3">
        <Notice tone="good" live>
          {t("sent", { email: answer.sentTo })}
        </Notice>
        <Button
          tone="quiet"
          onClick={() => {
            renew(crypto.randomUUID());
            type("");
            setAnswer(null);
          }}
        >
          {t("again")}
        </Button>
      </div>
    );
  return (
    <form
      noValidate
      className="grid gap-3"
      onSubmit={(event) => {
        event.preventDefault();
        start(async () => {
          const outcome = await send({ email: typed.trim(), requestId }).catch(() => null);
          if (outcome?.ok) setAnswer({ sentTo: typed.trim() });
          else setAnswer({ refused: outcome?.message ?? t("lost") });
        });
      }}
    >
      <Field label={t("email")} error={answer && "refused" in answer ? answer.refused : undefined}>
        {(wiring) => (
          <TextInput
            {...wiring}
            type="email"
            autoComplete="email"
            maxLength={120}
            value={typed}
            onChange={(event) => type(event.target.value)}
          />
        )}
      </Field>
      <Button type="submit" disabled={pending || typed.trim() === ""} className="justify-self-start">
        <Mail aria-hidden className="size-5" />
        {t("send")}
      </Button>
    </form>
  );
}
