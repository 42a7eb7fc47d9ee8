"use client";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState, useTransition } from "react";
import { toast } from "sonner";
import { answered } from "@/components/answered";
import type { Outcome } from "@/lib/outcome";
import type { ShiftTimes } from "@/lib/shifts/shift-times";
import { Button } from "../../ui/button";
import { Field, inputLook, TextInput } from "../../ui/field";
import { Panel } from "../panel";

type Open = { shiftId: string; name: string; since: string; day: string };
type Correct = (input: {
  outlet: string;
  shiftId: string;
  times: ShiftTimes;
  reason: string;
}) => Promise<Outcome<void>>;

/** Says when somebody left who forgot to clock out, and why one knows. */
export function CorrectShift({ outlet, open, correct }: { outlet: string; open: Open[]; correct: Correct }) {
  const t = useTranslations("shifts.correct");
  const router = useRouter();
  const [error, refuse] = useState<string>();
  const [busy, begin] = useTransition();
  const send = (form: FormData) =>
    begin(async () => {
      const word = (name: string) => String(form.get(name) ?? "");
      const shift = open.find(({ shiftId }) => shiftId === word("shift")) ?? open[0];
      if (!shift) return;
      const times = { day: shift.day, from: shift.since, to: word("to") };
      const answer = await answered(
        correct({ outlet, shiftId: shift.shiftId, times, reason: word("reason") }),
      );
      refuse(answer.ok ? undefined : answer.message);
      if (!answer.ok) return;
      toast.success(t("done"));
      router.refresh();
    });
  return (
    <Panel title={t("title")}>
      <p className="mb-3 text-ink-soft">{t("lead")}</p>
      <form
        className="grid gap-3"
        onSubmit={(event) => {
          event.preventDefault();
          send(new FormData(event.currentTarget));
        }}
      >
        <Field label={t("shift")}>
          {(wiring) => (
            <select {...wiring} name="shift" className={`${inputLook} min-h-12`}>
              {open.map(({ shiftId, name, since }) => (
                <option key={shiftId} value={shiftId}>
                  {t("open", { name, from: since })}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Field label={t("to")}>{(wiring) => <TextInput {...wiring} name="to" type="time" required />}</Field>
        <Field label={t("reason")} error={error}>
          {(wiring) => <TextInput {...wiring} name="reason" required minLength={3} maxLength={200} />}
        </Field>
        <Button type="submit" tone="quiet" disabled={busy} className="justify-self-start">
          {t("submit")}
        </Button>
      </form>
    </Panel>
  );
}
