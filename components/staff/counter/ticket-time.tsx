"use client";
import { CalendarDays, Clock } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { type SlotDay, slotDays } from "@/components/checkout/slot-days";
import { reopensText } from "@/components/shop/opening-text";
import { useDayReason } from "@/components/shop/use-day-reason";
import { classes } from "@/components/ui/classes";
import { inputLook } from "@/components/ui/field";
import { languageTag } from "@/lib/language-tag";
import type { Quote } from "@/lib/orders/quote";
import { momentOf } from "@/lib/outlets/moment";
import { businessDayOf, clockTime } from "@/lib/time";
import { KeyHint } from "./key-hint";
import type { Ticket } from "./ticket";

type TicketTimeProps = {
  ticket: Ticket;
  quote: Quote | null;
  change: (how: (ticket: Ticket) => Ticket) => void;
  timezone: string;
};

const icon = "pointer-events-none absolute top-3.5 left-3 size-5 text-tomato";
const field = classes(inputLook, "min-h-12 pr-2 pl-10 font-semibold");

/** The day and the time: as soon as possible, or a slot; what is full or closed stays in sight and cannot be taken. */
export function TicketTime({ ticket, quote, change, timezone }: TicketTimeProps) {
  const t = useTranslations("counter.time");
  const days = quote ? slotDays(quote, timezone) : [];
  const today = days[0];
  const chosen = ticket.slot ? businessDayOf(new Date(ticket.slot), timezone) : today?.day;
  const day = days.find((one) => one.day === chosen) ?? today;
  const take = (slot: string | null) => change((it) => ({ ...it, slot }));
  const firstOf = (of: string) =>
    days.find((one) => one.day === of)?.slots.find(({ free }) => free)?.startsAt ?? null;
  return (
    <div className="grid grid-cols-[4fr_5fr] gap-2">
      <label className="relative">
        <span className="sr-only">{t("day")}</span>
        <CalendarDays aria-hidden className={icon} />
        <select
          value={day?.day ?? ""}
          onChange={({ target }) =>
            take(target.value === today?.day && quote?.asapAt ? null : firstOf(target.value))
          }
          className={field}
        >
          {days.map((one) => (
            <DayOption key={one.day} day={one} today={today?.day ?? ""} open={quote?.asapAt !== null} />
          ))}
        </select>
      </label>
      <label className="relative">
        <span className="sr-only">{t("label")}</span>
        <span className="pointer-events-none absolute -top-2.5 right-3 bg-card">
          <KeyHint>F7</KeyHint>
        </span>
        <Clock aria-hidden className={icon} />
        <select
          id="ticket-time"
          value={ticket.slot ?? ""}
          onChange={(event) => take(event.target.value || null)}
          className={field}
        >
          {(day === today || !ticket.slot) && <AsapOption quote={quote} timezone={timezone} />}
          {ticket.slot && !day?.slots.some(({ startsAt }) => startsAt === ticket.slot) && (
            <option value={ticket.slot}>
              {t("slot", { time: clockTime(new Date(ticket.slot), timezone) })}
            </option>
          )}
          {day?.slots.map(({ startsAt, free }) => (
            <option key={startsAt} value={startsAt} disabled={!free}>
              {t(free ? "slot" : "full", { time: clockTime(new Date(startsAt), timezone) })}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}

function DayOption({
  day: { day, state, reason },
  today,
  open,
}: {
  day: SlotDay;
  today: string;
  open: boolean;
}) {
  const t = useTranslations("counter.time");
  const said = useDayReason();
  const locale = useLocale();
  const short = new Intl.DateTimeFormat(languageTag(locale), {
    ...({ weekday: "short", day: "numeric", month: "short", timeZone: "UTC" } as const),
  });
  const moment = momentOf(day, today);
  const name =
    moment === "today" || moment === "tomorrow" ? t(moment) : short.format(new Date(`${day}T12:00:00Z`));
  const usable = state === "free" || (day === today && open);
  return (
    <option value={day} disabled={!usable && day !== today}>
      {usable
        ? name
        : t(`state.${state === "closed" && !reason ? "over" : state}`, {
            ...{ day: name, reason: reason ? said(reason) : "" },
          })}
    </option>
  );
}

/** As soon as possible with the hour that can be kept, or why it cannot be. */
function AsapOption({ quote, timezone }: { quote: Quote | null; timezone: string }) {
  const t = useTranslations();
  const locale = useLocale();
  if (!quote) return <option value="">{t("counter.time.asapSoon")}</option>;
  if (quote.asapAt) {
    const time = clockTime(new Date(quote.asapAt), timezone);
    return <option value="">{t("counter.time.asap", { time })}</option>;
  }
  const opens = String(quote.asapProblem?.details.opens ?? "");
  const reopens = opens && reopensText(opens, quote.days[0]?.day ?? "", timezone, locale);
  return (
    <option value="" disabled>
      {reopens
        ? `${t("shop.opening.closed")} · ${t(`shop.opening.reopens.${reopens.key}`, reopens)}`
        : t("counter.time.asapFull")}
    </option>
  );
}
