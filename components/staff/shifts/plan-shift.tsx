"use client";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState, useTransition } from "react";
import { toast } from "sonner";
import { answered } from "@/components/answered";
import type { Role } from "@/db/enums";
import type { Outcome } from "@/lib/outcome";
import type { Worker } from "@/lib/shifts/queries/get-week";
import type { ShiftTimes } from "@/lib/shifts/shift-times";
import { Button } from "../../ui/button";
import { Field, inputLook, TextInput } from "../../ui/field";
import { Panel } from "../panel";

type Plan = (input: {
  outlet: string;
  userId: string;
  role: Role;
  times: ShiftTimes;
}) => Promise<Outcome<void>>;
type PlanShiftProps = { outlet: string; workers: Worker[]; day: string; plan: Plan };

/** Who, as what, which day, from when to when; an end before the start is the next day's. */
export function PlanShift({ outlet, workers, day, plan }: PlanShiftProps) {
  const t = useTranslations("shifts.plan");
  const roleName = useTranslations("staff.roles");
  const router = useRouter();
  const [userId, choose] = useState(workers[0]?.id ?? "");
  const [error, refuse] = useState<string>();
  const [busy, begin] = useTransition();
  const roles = workers.find(({ id }) => id === userId)?.roles ?? [];
  const send = (form: FormData) =>
    begin(async () => {
      const word = (name: string) => String(form.get(name) ?? "");
      const role = roles.find((one) => one === word("role")) ?? roles[0];
      if (!role) return;
      const times = { day: word("day"), from: word("from"), to: word("to") };
      const answer = await answered(plan({ outlet, userId, role, times }));
      refuse(answer.ok ? undefined : answer.message);
      if (!answer.ok) return;
      toast.success(t("done"));
      router.refresh();
    });
  return (
    <Panel title={t("title")}>
      <form
        className="grid gap-3 sm:grid-cols-2"
        onSubmit={(event) => {
          event.preventDefault();
          send(new FormData(event.currentTarget));
        }}
      >
        <Field label={t("who")}>
          {(wiring) => (
            <select
              {...wiring}
              value={userId}
              onChange={(event) => choose(event.target.value)}
              className={`${inputLook} min-h-12`}
            >
              {workers.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Field label={t("role")}>
          {(wiring) => (
            <select {...wiring} name="role" className={`${inputLook} min-h-12`}>
              {roles.map((role) => (
                <option key={role} value={role}>
                  {roleName(role)}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Field label={t("day")} className="sm:col-span-2">
          {(wiring) => <TextInput {...wiring} name="day" type="date" defaultValue={day} required />}
        </Field>
        <Field label={t("from")}>
          {(wiring) => <TextInput {...wiring} name="from" type="time" defaultValue="18:00" required />}
        </Field>
        <Field label={t("to")}>
          {(wiring) => <TextInput {...wiring} name="to" type="time" defaultValue="22:30" required />}
        </Field>
        {error && (
          <p role="alert" className="font-semibold text-sm text-tomato sm:col-span-2">
            {error}
          </p>
        )}
        <Button type="submit" disabled={busy} className="justify-self-start">
          {t("submit")}
        </Button>
      </form>
    </Panel>
  );
}
