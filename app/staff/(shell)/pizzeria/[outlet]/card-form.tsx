"use client";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { useAsked } from "@/components/staff/use-asked";
import { Button } from "@/components/ui/button";
import { RadioCard } from "@/components/ui/check";
import { Notice } from "@/components/ui/notice";
import type { Outcome } from "@/lib/outcome";

type Props = {
  outlet: string;
  models: readonly { slug: string; name: string }[];
  filled: boolean;
  copy: (input: { outlet: string; from: string | null }) => Promise<Outcome<{ items: number }>>;
};

/** All that the group sells, or what another outlet sells, at its prices and hours. */
export function CardForm({ outlet, models, filled, copy }: Props) {
  const t = useTranslations("staff.opening.card");
  const [from, setFrom] = useState<string | null>(null);
  const { refusal, pending, ask } = useAsked();
  const submit = () =>
    ask(
      () => copy({ outlet, from }),
      ({ items }) => t("copied", { count: items }),
    );
  return (
    <form
      className="grid gap-4 rounded-card border-2 border-line bg-card p-4"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <fieldset className="grid gap-2">
        <legend className="mb-2 font-semibold">{t("from")}</legend>
        <RadioCard
          name="from"
          label={t("group")}
          hint={t("groupHint")}
          checked={from === null}
          onChange={() => setFrom(null)}
        />
        {models.map(({ slug, name }) => (
          <RadioCard
            key={slug}
            name="from"
            label={t("like", { outlet: name })}
            checked={from === slug}
            onChange={() => setFrom(slug)}
          />
        ))}
      </fieldset>
      {filled && <Notice>{t("replaces")}</Notice>}
      {refusal && (
        <Notice tone="bad" live>
          {refusal}
        </Notice>
      )}
      <Button type="submit" disabled={pending} className="justify-self-start">
        {t(filled ? "again" : "take")}
      </Button>
    </form>
  );
}
