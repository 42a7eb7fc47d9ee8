"use client";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState, useTransition } from "react";
import { toast } from "sonner";
import { answered } from "@/components/answered";
import { useDates } from "@/components/ui/dates";
import type { SwitchName } from "@/db/enums";
import type { Switch } from "@/lib/administration/switches";
import type { Outcome } from "@/lib/outcome";
import { Badge } from "../../ui/badge";
import { Button } from "../../ui/button";
import { Confirm } from "../../ui/confirm";
import { Panel } from "../panel";

type Turn = (input: { name: SwitchName; on: boolean }) => Promise<Outcome<void>>;

/** What the whole group can do without for an hour: off after a question, on at once. */
export function SwitchesPanel({ switches, turn }: { switches: Switch[]; turn: Turn }) {
  const t = useTranslations("administration.switches");
  const dates = useDates();
  const router = useRouter();
  const [asked, ask] = useState<SwitchName | null>(null);
  const [busy, begin] = useTransition();
  const set = (name: SwitchName, on: boolean) =>
    begin(async () => {
      const answer = await answered(turn({ name, on }));
      if (!answer.ok) toast.error(answer.message);
      router.refresh();
    });
  return (
    <Panel title={t("title")}>
      <p className="text-ink-soft">{t("lead")}</p>
      <ul className="divide-y-2 divide-line">
        {switches.map(({ name, on, changedAt, changedBy }) => {
          const action = t(on ? "turnOff" : "turnOn");
          return (
            <li key={name} className="flex flex-wrap items-center justify-between gap-3 py-3">
              <div className="grid max-w-xl gap-1">
                <span className="flex flex-wrap items-center gap-2 font-semibold">
                  {t(`names.${name}`)}
                  <Badge tone={on ? "basil" : "tomato"}>{t(on ? "on" : "off")}</Badge>
                </span>
                <span className="text-ink-soft text-sm">{t(`texts.${name}`)}</span>
                {changedAt && (
                  <span className="text-ink-soft text-sm">
                    {t("since", {
                      date: dates(new Date(changedAt), { dateStyle: "medium", timeStyle: "short" }),
                      who: changedBy ?? "–",
                    })}
                  </span>
                )}
              </div>
              <Button
                tone={on ? "danger" : "primary"}
                disabled={busy}
                aria-label={t("turn", { action, name: t(`names.${name}`) })}
                onClick={() => (on ? ask(name) : set(name, true))}
              >
                {action}
              </Button>
            </li>
          );
        })}
      </ul>
      {asked && (
        <Confirm
          open
          onOpenChange={() => ask(null)}
          title={t("ask", { name: t(`names.${asked}`) })}
          yes={t("turnOff")}
          no={t("no")}
          onYes={() => set(asked, false)}
        >
          {t(`texts.${asked}`)}
        </Confirm>
      )}
    </Panel>
  );
}
