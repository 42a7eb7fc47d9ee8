"use client";
import { ChevronRight, Moped, ShoppingBag, Utensils } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { gestureOf } from "@/lib/kitchen/board";
import type { Ticket } from "@/lib/kitchen/ticket";
import { wayOf } from "@/lib/orders/way";
import { businessDayOf, clockTime, dayName } from "@/lib/time";

const ways = { delivery: Moped, takeaway: ShoppingBag, on_site: Utensils };

/** Chosen times whose moment has not come: out of the way, one tap to look. */
export function LaterFold({
  tickets,
  now,
  zone,
  onAccept,
}: {
  tickets: readonly Ticket[];
  now: Date;
  zone: string;
  onAccept: ((orderId: string) => void) | null;
}) {
  const t = useTranslations("kitchen");
  const locale = useLocale();
  if (tickets.length === 0) return null;
  return (
    <details className="group mt-4 rounded-2xl border-2 border-line border-dashed">
      <summary className="flex min-h-12 list-none items-center gap-2 px-4 font-bold font-display text-lg [&::-webkit-details-marker]:hidden">
        <ChevronRight aria-hidden className="size-5 transition-transform group-open:rotate-90" />
        {t("later.title")}
        <span className="font-sans font-semibold text-ink-soft text-base">
          {t("later.count", { count: tickets.length })}
        </span>
      </summary>
      <ul className="divide-y divide-line border-line border-t-2 border-dashed">
        {tickets.map((ticket) => {
          const Mode = ways[wayOf(ticket)];
          const day = businessDayOf(new Date(ticket.promisedAt), zone);
          return (
            <li key={ticket.orderId} className="flex flex-wrap items-center gap-x-4 gap-y-1 px-4 py-2">
              <b className="font-display text-2xl tabular-nums">
                {clockTime(new Date(ticket.promisedAt), zone)}
              </b>
              {day !== businessDayOf(now, zone) && <b>{dayName(day, locale)}</b>}
              <span className="font-bold tabular-nums">{t("number", { number: ticket.number })}</span>
              <span className="inline-flex items-center gap-1.5 font-semibold text-ink-soft">
                <Mode aria-hidden className="size-5" />
                {t(`mode.${wayOf(ticket)}`)}
              </span>
              <span className="min-w-0 flex-1 basis-60">
                {ticket.lines
                  .map(
                    (line) =>
                      `${line.quantity}× ${line.parts.map((part) => `${part.name} ${t(`size.${part.size}`)}`.trim()).join(" / ")}`,
                  )
                  .join(", ")}
              </span>
              <span className="text-ink-soft text-sm">
                {t("later.comes", { time: clockTime(new Date(ticket.ticketAt), zone) })}
              </span>
              {onAccept && gestureOf(ticket) === "accept" && (
                <button
                  type="button"
                  onClick={() => onAccept(ticket.orderId)}
                  className="min-h-11 rounded-full border-2 border-ember px-4 font-bold text-ember"
                >
                  {t("gesture.accept")}
                </button>
              )}
            </li>
          );
        })}
      </ul>
    </details>
  );
}
