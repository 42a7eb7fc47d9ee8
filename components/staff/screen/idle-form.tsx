"use client";
import { useTranslations } from "next-intl";
import { useState, useTransition } from "react";
import { answered } from "@/components/answered";
import { Button } from "@/components/ui/button";
import { Field, TextInput } from "@/components/ui/field";
import { Notice } from "@/components/ui/notice";
import type { Outcome } from "@/lib/outcome";
import type { IdleLock } from "@/lib/staff/queries/get-screen";
import { idleRange } from "@/lib/staff/shared-screen";

type IdleFormProps = {
  outlet: { slug: string; name: string };
  idle: IdleLock;
  set: (input: IdleLock & { outlet: string }) => Promise<Outcome<null>>;
};

/** The manager says after how long screens lock, at the counter and in the kitchen. */
export function IdleForm({ outlet, idle, set }: IdleFormProps) {
  const t = useTranslations("screen.idle");
  const [said, say] = useState<{ message: string; good: boolean } | null>(null);
  const [pending, start] = useTransition();
  const submit = (fields: FormData) =>
    start(async () => {
      const minutes = (name: string) => Number(fields.get(name));
      const wanted = { counterMinutes: minutes("counterMinutes"), kitchenMinutes: minutes("kitchenMinutes") };
      const answer = await answered(set({ outlet: outlet.slug, ...wanted }));
      say(
        answer.ok
          ? { message: t("done"), good: true }
          : { message: answer.code === "bad_input" ? t("range", idleRange) : answer.message, good: false },
      );
    });
  return (
    <form
      className="grid gap-4 rounded-card border-2 border-line bg-card p-4"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit(new FormData(event.currentTarget));
      }}
    >
      <div>
        <h2 className="text-lg">{t("title")}</h2>
        <p className="text-ink-soft text-sm">{t("lead", { outlet: outlet.name })}</p>
      </div>
      {said && (
        <Notice tone={said.good ? "good" : "bad"} live>
          {said.message}
        </Notice>
      )}
      <div className="grid items-end gap-3 sm:grid-cols-2">
        {(["counter", "kitchen"] as const).map((place) => (
          <Field key={place} label={t(place)}>
            {(wiring) => (
              <TextInput
                {...wiring}
                name={`${place}Minutes`}
                type="number"
                inputMode="numeric"
                min={idleRange.least}
                max={idleRange.most}
                defaultValue={idle[`${place}Minutes`]}
              />
            )}
          </Field>
        ))}
      </div>
      <Button type="submit" tone="quiet" disabled={pending}>
        {t("submit")}
      </Button>
    </form>
  );
}
