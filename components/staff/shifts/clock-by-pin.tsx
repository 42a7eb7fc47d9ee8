"use client";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState, useTransition } from "react";
import { toast } from "sonner";
import { answered } from "@/components/answered";
import type { Outcome } from "@/lib/outcome";
import type { PinHolder } from "@/lib/staff/queries/get-pin";
import { Button } from "../../ui/button";
import { Field, inputLook, TextInput } from "../../ui/field";
import { Panel } from "../panel";

export type PinClock = (input: {
  outlet: string;
  approval: { userId: string; pin: string };
}) => Promise<Outcome<{ clock: "in" | "out" }>>;

type ClockByPinProps = { outlet: string; holders: readonly PinHolder[]; clock: PinClock };

/** On a screen that several share: one's name, one's PIN, and the clock turns. */
export function ClockByPin({ outlet, holders, clock }: ClockByPinProps) {
  const t = useTranslations("shifts.pin");
  const router = useRouter();
  const [userId, choose] = useState(holders[0]?.id ?? "");
  const [pin, type] = useState("");
  const [error, refuse] = useState<string>();
  const [busy, begin] = useTransition();
  const send = () =>
    begin(async () => {
      const answer = await answered(clock({ outlet, approval: { userId, pin } }));
      // Whatever came of it, nobody types on with another one's PIN.
      type("");
      refuse(answer.ok ? undefined : answer.message);
      if (!answer.ok) return;
      const name = holders.find(({ id }) => id === userId)?.name ?? "";
      toast.success(t(answer.value.clock, { name }));
      router.refresh();
    });
  return (
    <Panel title={t("title")}>
      <p className="mb-3 text-ink-soft">{holders.length === 0 ? t("none") : t("lead")}</p>
      {holders.length > 0 && (
        <form
          className="grid gap-3 sm:grid-cols-[1fr_8rem_auto] sm:items-end"
          onSubmit={(event) => {
            event.preventDefault();
            send();
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
                {holders.map(({ id, name }) => (
                  <option key={id} value={id}>
                    {name}
                  </option>
                ))}
              </select>
            )}
          </Field>
          <Field label={t("code")}>
            {(wiring) => (
              <TextInput
                {...wiring}
                type="password"
                inputMode="numeric"
                autoComplete="off"
                maxLength={12}
                required
                value={pin}
                onChange={(event) => type(event.target.value)}
              />
            )}
          </Field>
          <Button type="submit" disabled={busy} className="min-h-12">
            {t("submit")}
          </Button>
          {error && (
            <p role="alert" className="font-semibold text-sm text-tomato sm:col-span-3">
              {error}
            </p>
          )}
        </form>
      )}
    </Panel>
  );
}
