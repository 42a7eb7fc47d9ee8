"use client";
import { Clock } from "lucide-react";
import { useTranslations } from "next-intl";
import { classes } from "@/components/ui/classes";
import { inputLook } from "@/components/ui/field";
import type { Quote } from "@/lib/orders/quote";
import { businessDayOf, clockTime } from "@/lib/time";
import type { Ticket } from "./ticket";

type TicketTimeProps = {
  ticket: Ticket;
  quote: Quote | null;
  change: (how: (ticket: Ticket) => Ticket) => void;
  timezone: string;
};

/** As soon as possible with the hour that can be kept, or a slot; full ones in sight and closed. */
export function TicketTime({ ticket, quote, change, timezone }: TicketTimeProps) {
  const t = useTranslations("counter.time");
  const time = (at: string) => clockTime(new Date(at), timezone);
  const dayOf = (at: string) => businessDayOf(new Date(at), timezone);
  const days = [...new Set(quote?.slots.map(({ startsAt }) => dayOf(startsAt)) ?? [])];
  return (
    <label className="relative">
      <span className="sr-only">{t("label")}</span>
      <Clock aria-hidden className="absolute top-3.5 left-3 size-5 text-tomato" />
      <select
        value={ticket.slot ?? ""}
        onChange={(event) => change((it) => ({ ...it, slot: event.target.value || null }))}
        className={classes(inputLook, "min-h-12 pr-3 pl-10 font-semibold")}
      >
        <option value="" disabled={quote !== null && quote.asapAt === null}>
          {quote?.asapAt ? t("asap", { time: time(quote.asapAt) }) : t(quote ? "asapClosed" : "asapSoon")}
        </option>
        {ticket.slot && !quote?.slots.some(({ startsAt }) => startsAt === ticket.slot) && (
          <option value={ticket.slot}>{t("slot", { time: time(ticket.slot) })}</option>
        )}
        {days.map((day, index) => (
          <optgroup
            key={day}
            label={
              index === 0 && quote?.asapAt ? t("later") : t("day", { day: new Date(`${day}T12:00:00Z`) })
            }
          >
            {quote?.slots
              .filter(({ startsAt }) => dayOf(startsAt) === day)
              .map(({ startsAt, free }) => (
                <option key={startsAt} value={startsAt} disabled={!free}>
                  {free ? t("slot", { time: time(startsAt) }) : t("full", { time: time(startsAt) })}
                </option>
              ))}
          </optgroup>
        ))}
      </select>
    </label>
  );
}
