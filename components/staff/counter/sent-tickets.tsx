"use client";
import { CloudOff, Undo2 } from "lucide-react";
import { useTranslations } from "next-intl";
import { Money } from "@/components/money";
import { Button } from "@/components/ui/button";
import { useDates } from "@/components/ui/dates";
import type { Sent } from "./sent";

type SentTicketsProps = {
  sent: readonly Sent[];
  timezone: string;
  /** Of one that was refused after all: its ticket is in hand again. */
  takeBack: (sent: Sent) => void;
};

/** Sent just before the cut: unknown until the house answers, and never to be typed again. */
export function SentTickets({ sent, timezone, takeBack }: SentTicketsProps) {
  const t = useTranslations("counter.sent");
  const dates = useDates();
  return (
    <div aria-live="polite" className="grid gap-2 empty:hidden">
      {sent.map((one) => (
        <div
          key={one.ticket.id}
          className={`grid gap-1 rounded-2xl border-2 p-3 ${one.refusal ? "border-tomato bg-tomato-wash" : "border-ember border-dashed bg-ember-wash"}`}
        >
          <p className="flex items-center gap-2 font-bold">
            {!one.refusal && <CloudOff aria-hidden className="size-5 shrink-0" />}
            {t(one.refusal ? "refused" : "unknown", { name: one.ticket.name || t("walkIn") })}
          </p>
          <p className="text-sm">
            {one.refusal ??
              t("text", {
                time: dates(new Date(one.sentAt), {
                  ...({ hour: "2-digit", minute: "2-digit" } as const),
                  timeZone: timezone,
                }),
              })}
          </p>
          <p className="flex items-center justify-between gap-2">
            <Money cents={one.totalCents} className="font-semibold" />
            {one.refusal && (
              <Button tone="quiet" onClick={() => takeBack(one)}>
                <Undo2 aria-hidden className="size-4" />
                {t("takeBack")}
              </Button>
            )}
          </p>
        </div>
      ))}
    </div>
  );
}
