"use client";
import { useTranslations } from "next-intl";
import { useState, useTransition } from "react";
import { answered } from "@/components/answered";
import { Button } from "@/components/ui/button";
import { RadioCard } from "@/components/ui/check";
import { Notice } from "@/components/ui/notice";
import type { ScreenPlace } from "@/db/enums";
import type { Outcome } from "@/lib/outcome";
import type { IdleLock } from "@/lib/staff/queries/get-screen";

type ShareFormProps = {
  outlet: string;
  idle: IdleLock;
  returnTo: string;
  share: (input: { outlet: string; place: ScreenPlace }) => Promise<Outcome<null>>;
};

/** Where the screen stands, and that one's own powers end here. */
export function ShareForm({ outlet, idle, returnTo, share }: ShareFormProps) {
  const t = useTranslations("screen.share");
  const [place, put] = useState<ScreenPlace>(returnTo.startsWith("/staff/cuisine") ? "kitchen" : "counter");
  const [refusal, refuse] = useState<string | null>(null);
  const [pending, start] = useTransition();
  const submit = () =>
    start(async () => {
      refuse(null);
      const answer = await answered(share({ outlet, place }));
      if (!answer.ok) return refuse(answer.message);
      window.location.assign(returnTo);
    });
  return (
    <div className="grid gap-4">
      {refusal && (
        <Notice tone="bad" live>
          {refusal}
        </Notice>
      )}
      <fieldset className="grid gap-2">
        <legend className="mb-2 font-semibold">{t("place")}</legend>
        {(["counter", "kitchen"] as const).map((one) => (
          <RadioCard
            key={one}
            name="place"
            checked={place === one}
            onChange={() => put(one)}
            label={t(one)}
            hint={t(`${one}Hint`, { minutes: idle[`${one}Minutes`] })}
          />
        ))}
      </fieldset>
      <p className="text-ink-soft text-sm">{t("limits")}</p>
      <Button size="large" wide disabled={pending} onClick={submit}>
        {t("submit")}
      </Button>
    </div>
  );
}
