"use client";
import { BellRing } from "lucide-react";
import { useTranslations } from "next-intl";
import { alarmOf, waitingSince } from "@/lib/kitchen/alarm";
import type { Ticket } from "@/lib/kitchen/ticket";
import { classes } from "../ui/classes";
import { minutesBetween, useDuration } from "./use-duration";

/** Nobody took these in charge: said across the whole screen, louder as time passes. */
export function AlarmBand({
  tickets,
  now,
  onAccept,
}: {
  tickets: readonly Ticket[];
  now: Date;
  onAccept: (orderId: string) => void;
}) {
  const t = useTranslations("kitchen");
  const duration = useDuration();
  const late = tickets
    .map((ticket) => ({ ticket, alarm: alarmOf(ticket, now) }))
    .filter(({ alarm }) => alarm !== "waiting" && alarm !== "none");
  const loud = late.filter(({ alarm }) => alarm !== "call");
  const called = loud.length > 0 ? loud : late;
  const first = called
    .map(({ ticket }) => ticket)
    .toSorted((a, b) => waitingSince(a).getTime() - waitingSince(b).getTime())[0];
  if (!first) return null;
  const list = called.map(({ ticket }) => t("number", { number: ticket.number })).join(", ");
  const since = duration(minutesBetween(waitingSince(first).toISOString(), now));
  return (
    <div
      role="alert"
      className={classes(
        "sticky top-14 z-20 flex flex-wrap items-center gap-x-4 gap-y-2 px-4 py-3",
        loud.length > 0 ? "kitchen-alarm bg-tomato text-on-tomato" : "bg-ember text-paper",
      )}
    >
      <BellRing aria-hidden className="size-8 shrink-0" />
      <p className="min-w-0 flex-1 basis-3/4 font-bold sm:basis-0 font-display text-2xl leading-tight">
        {t(loud.length > 0 ? "alarm.loud" : "alarm.call", { count: called.length, list })}
        <span className="ml-2 font-sans font-semibold text-lg">{t("alarm.since", { duration: since })}</span>
      </p>
      <button
        type="button"
        onClick={() => onAccept(first.orderId)}
        className="min-h-12 rounded-full bg-paper px-6 font-bold text-ink text-lg"
      >
        {t("alarm.accept")} {t("number", { number: first.number })}
      </button>
    </div>
  );
}
