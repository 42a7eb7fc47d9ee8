"use client";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState, useTransition } from "react";
import { toast } from "sonner";
import { answered } from "@/components/answered";
import type { Role } from "@/db/enums";
import type { Outcome } from "@/lib/outcome";
import type { AtWork } from "@/lib/shifts/queries/list-at-work";
import type { PinHolder } from "@/lib/staff/queries/get-pin";
import { Badge } from "../../ui/badge";
import { Button } from "../../ui/button";
import { inputLook } from "../../ui/field";
import { Panel } from "../panel";
import { ClockByPin, type PinClock } from "./clock-by-pin";

type AtWorkPanelProps = {
  outlet: string;
  atWork: (AtWork & { since: string })[];
  own: { userId: string; roles: Role[] };
  holders: readonly PinHolder[];
  clock: (input: { outlet: string; clock: "in" | "out"; role?: Role }) => Promise<Outcome<unknown>>;
  clockByPin: PinClock;
};

/** Who is here now, one's own clock, and a colleague's by his PIN. */
export function AtWorkPanel({ outlet, atWork, own, holders, clock, clockByPin }: AtWorkPanelProps) {
  const t = useTranslations("shifts");
  const roleName = useTranslations("staff.roles");
  const router = useRouter();
  const [role, choose] = useState(own.roles[0]);
  const [busy, begin] = useTransition();
  const here = atWork.some(({ userId }) => userId === own.userId);
  const turn = () =>
    begin(async () => {
      const answer = await answered(clock({ outlet, clock: here ? "out" : "in", role }));
      if (answer.ok) toast.success(t(here ? "outDone" : "inDone"));
      else toast.error(answer.message);
      router.refresh();
    });
  return (
    <div className="grid items-start gap-4 md:grid-cols-2">
      <Panel title={t("now")}>
        {atWork.length === 0 && <p className="text-ink-soft">{t("nobody")}</p>}
        <ul className="mb-4 grid gap-2">
          {atWork.map((one) => (
            <li key={one.shiftId} className="flex flex-wrap items-center gap-2">
              <span className="font-semibold">{one.name}</span>
              <Badge tone="basil">{roleName(one.role)}</Badge>
              <span className="text-ink-soft text-sm">{t("since", { time: one.since })}</span>
            </li>
          ))}
        </ul>
        <div className="flex flex-wrap items-end gap-3">
          {!here && own.roles.length > 1 && (
            <label className="grid gap-1 font-semibold">
              {t("as")}
              <select
                value={role}
                onChange={(event) => choose(own.roles.find((one) => one === event.target.value))}
                className={`${inputLook} min-h-11`}
              >
                {own.roles.map((one) => (
                  <option key={one} value={one}>
                    {roleName(one)}
                  </option>
                ))}
              </select>
            </label>
          )}
          <Button tone={here ? "quiet" : "primary"} disabled={busy} onClick={turn}>
            {t(here ? "out" : "in")}
          </Button>
        </div>
      </Panel>
      <ClockByPin outlet={outlet} holders={holders} clock={clockByPin} />
    </div>
  );
}
