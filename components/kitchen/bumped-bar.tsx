"use client";
import { RotateCcw, Undo2 } from "lucide-react";
import { useTranslations } from "next-intl";
import type { Ticket } from "@/lib/kitchen/ticket";
import { classes } from "../ui/classes";
import { minutesBetween, useDuration } from "./use-duration";

const most = 4;

/** A wrong tap is one tap to put right: what left the board last, newest first. */
export function BumpedBar({
  tickets,
  now,
  onRecall,
  onIncident,
}: {
  tickets: readonly Ticket[];
  now: Date;
  onRecall: ((orderId: string) => void) | null;
  onIncident: (ticket: Ticket) => void;
}) {
  const t = useTranslations("kitchen");
  const duration = useDuration();
  if (tickets.length === 0) return null;
  return (
    <footer className="z-10 flex shrink-0 items-center gap-3 overflow-x-auto border-line border-t-2 bg-paper px-3 py-2 pb-[max(0.5rem,env(safe-area-inset-bottom))]">
      <h2 className="hidden shrink-0 font-sans font-semibold text-base text-ink-soft sm:block">
        {t("bumped.title")}
      </h2>
      <ul className="flex gap-2">
        {tickets.slice(0, most).map((ticket, index) => {
          const minutes = Math.floor(minutesBetween(ticket.movedAt, now));
          return (
            <li
              key={ticket.orderId}
              className={classes(
                "flex shrink-0 items-center gap-2 rounded-full border-2 border-line bg-card pl-4",
                index > 0 && "hidden sm:flex",
              )}
            >
              <b className="font-display text-xl tabular-nums">{ticket.number}</b>
              <span className="text-ink-soft text-sm">
                {minutes < 1 ? t("bumped.justNow") : t("bumped.ago", { duration: duration(minutes) })}
              </span>
              {onRecall && (
                <button
                  type="button"
                  onClick={() => onIncident(ticket)}
                  aria-label={t("incident.bumped", { number: ticket.number })}
                  className="grid size-11 place-items-center rounded-full hover:bg-ember-wash"
                >
                  <RotateCcw aria-hidden className="size-5" />
                </button>
              )}
              {onRecall && (
                <button
                  type="button"
                  onClick={() => onRecall(ticket.orderId)}
                  aria-label={t("bumped.recallOf", { number: ticket.number })}
                  className="inline-flex min-h-11 items-center gap-1.5 rounded-full px-4 font-bold hover:bg-ember-wash"
                >
                  <Undo2 aria-hidden className="size-5" />
                  {t("bumped.recall")}
                </button>
              )}
            </li>
          );
        })}
      </ul>
    </footer>
  );
}
