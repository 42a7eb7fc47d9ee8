"use client";
import { Clock, Moped, ShoppingBag, Siren, Timer, Utensils } from "lucide-react";
import { useTranslations } from "next-intl";
import type { Fired } from "@/lib/kitchen/board";
import { standingOf } from "@/lib/kitchen/urgency";
import { wayOf } from "@/lib/orders/way";
import { clockTime } from "@/lib/time";
import { classes } from "../ui/classes";
import { minutesBetween, useDuration } from "./use-duration";

const looks = {
  calm: { icon: Clock, look: "bg-basil-wash text-basil" },
  soon: { icon: Timer, look: "bg-ember-wash text-ember" },
  late: { icon: Siren, look: "bg-tomato text-on-tomato" },
};
const ways = { delivery: Moped, takeaway: ShoppingBag, on_site: Utensils };

type TicketHeadProps = {
  ticket: Fired;
  now: Date;
  zone: string;
  digit: number | null;
  onTap: (() => void) | null;
};

/** Number, way out, promise: read from three metres. Colour, sign and words all say how it stands against the promise. */
export function TicketHead({ ticket, now, zone, digit, onTap }: TicketHeadProps) {
  const t = useTranslations("kitchen");
  const duration = useDuration();
  const { urgency, word, minutes } = standingOf(ticket, ticket.fireAt, now);
  const { icon: Sign, look } = looks[urgency];
  const way = wayOf(ticket);
  const Mode = ways[way];
  const due =
    word === "fire"
      ? t(`fire.${urgency}`, { time: clockTime(ticket.fireAt, zone), duration: duration(-minutes) })
      : t(`due.${urgency}`, { minutes, duration: duration(-minutes) });
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keyboard has the big button below; the head only widens the target for a finger
    <header
      className={classes("px-3 pt-2 pb-2.5", look, onTap && "cursor-pointer")}
      onClick={onTap ?? undefined}
    >
      <div className="flex items-start justify-between gap-3">
        <p className="flex items-start gap-2 font-display font-extrabold text-5xl leading-none tabular-nums">
          {ticket.number}
          {digit !== null && (
            <kbd
              aria-hidden
              className="mt-0.5 hidden rounded-md border-2 border-current px-1.5 font-sans font-semibold text-sm leading-5 opacity-80 md:block"
            >
              {digit}
            </kbd>
          )}
        </p>
        <p className="text-right font-display font-bold text-4xl leading-none tabular-nums">
          {clockTime(new Date(ticket.promisedAt), zone)}
          <span className="mt-1 block font-sans font-semibold text-sm">
            {ticket.chosenTime
              ? t("chosen")
              : t("since", { duration: duration(minutesBetween(ticket.placedAt, now)) })}
          </span>
        </p>
      </div>
      <div className="mt-2 flex items-center justify-between gap-2 font-bold text-lg leading-tight">
        <span className="inline-flex items-center gap-1.5">
          <Mode aria-hidden className="size-6" />
          {t(`mode.${way}`)}
        </span>
        <span className="inline-flex items-center gap-1.5 text-right">
          <Sign aria-hidden className="size-5 shrink-0" />
          {due}
        </span>
      </div>
    </header>
  );
}
