"use client";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState, useTransition } from "react";
import { Button } from "@/components/ui/button";
import { Field, TextInput } from "@/components/ui/field";
import { Notice } from "@/components/ui/notice";
import type { Outcome } from "@/lib/outcome";

export type Asked = { name: string; address: string; siret: string; vatNumber: string };
export type AskInvoice = (company: Asked) => Promise<Outcome<{ written: number }>>;

const fields = [
  ["name", "organization", 120],
  ["address", "street-address", 200],
  ["siret", "off", 20],
  ["vatNumber", "off", 20],
] as const;

/** For whom the invoice is. Sent again after a cut it is the same one. */
export function InvoiceForm({ first, ask }: { first: Partial<Asked>; ask: AskInvoice }) {
  const t = useTranslations("paper.invoice");
  const router = useRouter();
  const [typed, setTyped] = useState<Asked>({ name: "", address: "", siret: "", vatNumber: "", ...first });
  const [answer, setAnswer] = useState<{ done: string } | { refused: string; field?: string } | null>(null);
  const [pending, start] = useTransition();
  const refused = answer && "refused" in answer ? answer : null;
  if (answer && "done" in answer)
    return (
      <Notice tone="good" live>
        {answer.done}
      </Notice>
    );
  const submit = () =>
    start(async () => {
      const outcome = await ask(typed).catch(() => null);
      if (!outcome?.ok) return setAnswer({ refused: outcome?.message ?? t("lost"), field: outcome?.field });
      setAnswer({ done: t(outcome.value.written > 0 ? "done" : "later") });
      router.refresh();
    });
  const known = fields.some(([name]) => refused?.field === `company.${name}`);
  return (
    <form
      noValidate
      className="grid gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      {refused && !known && (
        <Notice tone="bad" live>
          {refused.refused}
        </Notice>
      )}
      {fields.map(([name, complete, most]) => (
        <Field
          key={name}
          label={t(name)}
          aside={name === "siret" || name === "vatNumber" ? t("optional") : undefined}
          hint={name === "address" ? t("addressHint") : undefined}
          error={refused?.field === `company.${name}` ? refused.refused : undefined}
        >
          {(wiring) => (
            <TextInput
              {...wiring}
              maxLength={most}
              autoComplete={complete}
              value={typed[name]}
              onChange={(event) => setTyped({ ...typed, [name]: event.target.value })}
            />
          )}
        </Field>
      ))}
      <Button
        type="submit"
        className="justify-self-start"
        disabled={pending || typed.name.trim().length < 2 || typed.address.trim().length < 5}
      >
        {t("send")}
      </Button>
    </form>
  );
}
