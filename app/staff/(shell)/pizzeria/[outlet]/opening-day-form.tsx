"use client";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { useAsked } from "@/components/staff/use-asked";
import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/check";
import { Field, TextInput } from "@/components/ui/field";
import { Notice } from "@/components/ui/notice";
import type { Outcome } from "@/lib/outcome";
import type { OpeningDay } from "@/lib/outlets/opening";

type Props = {
  outlet: string;
  first: OpeningDay;
  today: string;
  set: (input: { outlet: string; day: OpeningDay }) => Promise<Outcome<null>>;
};

/** The day on which it opens by itself, and whether customers read so until then. */
export function OpeningDayForm({ outlet, first, today, set }: Props) {
  const t = useTranslations("staff.opening");
  const [day, setDay] = useState(first);
  const { refusal, field, pending, ask } = useAsked();
  const submit = () => ask(() => set({ outlet, day }), t("saved"));
  const ofDay = field === "day.opensOn";
  return (
    <form
      noValidate
      className="grid grid-cols-1 gap-4 rounded-card border-2 border-line bg-card p-4"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <Field
        label={t("opensOnField")}
        hint={t("opensOnHint")}
        error={ofDay ? refusal : undefined}
        className="max-w-xs"
      >
        {(wiring) => (
          <TextInput
            {...wiring}
            type="date"
            min={today}
            value={day.opensOn ?? ""}
            onChange={(event) => setDay({ ...day, opensOn: event.target.value || null })}
          />
        )}
      </Field>
      <Checkbox
        label={t("announce")}
        hint={t("announceHint")}
        checked={day.announced}
        onChange={(event) => setDay({ ...day, announced: event.target.checked })}
      />
      {refusal && !ofDay && (
        <Notice tone="bad" live>
          {refusal}
        </Notice>
      )}
      <Button type="submit" disabled={pending} className="justify-self-start">
        {t("save")}
      </Button>
    </form>
  );
}
