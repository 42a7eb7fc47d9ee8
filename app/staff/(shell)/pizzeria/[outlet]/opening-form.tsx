"use client";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { useAsked } from "@/components/staff/use-asked";
import { Button } from "@/components/ui/button";
import { Field, TextInput } from "@/components/ui/field";
import { Notice } from "@/components/ui/notice";
import type { Outcome } from "@/lib/outcome";
import type { Opening } from "@/lib/outlets/opening";
import { ExceptionRows } from "./exception-rows";
import { HoursRows } from "./hours-rows";

type Props = {
  outlet: string;
  opening: Opening;
  today: string;
  keep: (input: { outlet: string; opening: Opening }) => Promise<Outcome<null>>;
};
const limits = ["slotMinutes", "pizzasPerSlot", "deliveriesPerSlot"] as const;

/** The outlet’s week, and how much it takes at a time. */
export function OpeningForm({ outlet, opening, today, keep }: Props) {
  const t = useTranslations("staff.opening");
  const [typed, setTyped] = useState(opening);
  const { refusal, pending, ask } = useAsked();
  const submit = () => ask(() => keep({ outlet, opening: typed }), t("saved"));
  return (
    <form
      noValidate
      className="grid grid-cols-1 gap-5 rounded-card border-2 border-line bg-card p-4"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <div className="grid gap-4 sm:grid-cols-3">
        {limits.map((name) => (
          <Field key={name} label={t(name)}>
            {(wiring) => (
              <TextInput
                {...wiring}
                type="number"
                inputMode="numeric"
                value={typed[name] || ""}
                onChange={(event) => setTyped({ ...typed, [name]: Number(event.target.value) })}
              />
            )}
          </Field>
        ))}
      </div>
      <HoursRows hours={typed.hours} change={(hours) => setTyped({ ...typed, hours })} />
      <ExceptionRows
        days={typed.exceptions}
        today={today}
        change={(exceptions) => setTyped({ ...typed, exceptions })}
      />
      {refusal && (
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
