"use client";
import { MessageSquareText, Phone, Wine } from "lucide-react";
import { useTranslations } from "next-intl";
import { Money } from "@/components/money";
import type { RunStop } from "@/lib/dispatch/run";
import type { Place } from "@/lib/outlets/place";
import { clockTime } from "@/lib/time";
import { minutesBetween, useDuration } from "../kitchen/use-duration";
import { PhoneNumber } from "../staff/phone-number";
import { buttonLook } from "../ui/button";
import { BagWords } from "./bag-words";
import { HowFar } from "./how-far";
import { RidePanel } from "./ride/ride-panel";
import { RouteLink } from "./route-link";

/** Who, where, what to say at the door, what to take: in the order in which it is needed. */
export function StopCard({
  stop,
  here,
  left,
  now,
  zone,
  rides,
}: {
  stop: RunStop;
  here: Place | null;
  left: number;
  now: Date;
  zone: string;
  /** Where the ways of this round are asked for. */
  rides: string;
}) {
  const t = useTranslations("delivery.run");
  const delivery = useTranslations("delivery");
  const duration = useDuration();
  const late = minutesBetween(stop.promisedAt, now);
  return (
    <section
      aria-label={delivery("number", { number: stop.number })}
      className="grid gap-4 rounded-card border-2 border-line bg-card p-4"
    >
      <div className="flex items-start justify-between gap-3">
        <p>
          <span className="block font-semibold text-ink-soft text-sm">
            {t(left > 0 ? "oneStop" : "lastStop")}
          </span>
          <b className="font-display font-extrabold text-5xl leading-none tabular-nums">{stop.number}</b>
        </p>
        <p className="text-right leading-tight">
          <b className="block font-display text-3xl tabular-nums">
            {clockTime(new Date(stop.promisedAt), zone)}
          </b>
          {late >= 1 && (
            <span className="font-bold text-tomato">{delivery("late", { duration: duration(late) })}</span>
          )}
        </p>
      </div>
      <div>
        <p className="font-bold font-display text-2xl leading-tight [overflow-wrap:anywhere]">
          {stop.customerName}
        </p>
        <p className="mt-1 text-lg leading-snug">
          {stop.addressLine}
          <br />
          {stop.postcode} {stop.city}
        </p>
        {stop.extra && <p className="mt-1 font-bold text-lg leading-snug">{stop.extra}</p>}
      </div>
      <HowFar here={here} door={stop.place} />
      <div className="grid grid-cols-2 gap-2">
        <a href={`tel:${stop.phone}`} className={buttonLook({ tone: "quiet", size: "large" })}>
          <Phone aria-hidden className="size-6 shrink-0" />
          <span>
            {t("call")}
            <span className="sr-only">
              {" "}
              {stop.customerName} <PhoneNumber value={stop.phone} />
            </span>
          </span>
        </a>
        <RouteLink stop={stop} />
      </div>
      <RidePanel key={stop.orderId} stop={stop} here={here} zone={zone} address={rides} />
      <p className="flex gap-2 rounded-2xl bg-ember-wash px-4 py-3 leading-snug">
        <MessageSquareText aria-label={t("note")} className="mt-0.5 size-5 shrink-0 text-ember" />
        <span className={stop.note ? "min-w-0 font-bold text-lg [overflow-wrap:anywhere]" : "text-ink-soft"}>
          {stop.note || t("noNote")}
        </span>
      </p>
      <p className="flex items-baseline justify-between gap-3 border-line border-y-2 border-dashed py-3">
        <span className="font-semibold text-lg">{t(stop.dueCents > 0 ? "toTake" : "alreadyPaid")}</span>
        {stop.dueCents > 0 && (
          <Money cents={stop.dueCents} className="font-display font-extrabold text-4xl" />
        )}
      </p>
      {stop.alcohol && (
        <p className="flex items-center gap-2 font-bold text-tomato">
          <Wine aria-hidden className="size-6 shrink-0" />
          {t("alcohol")}
        </p>
      )}
      <BagWords lines={stop.lines} />
    </section>
  );
}
