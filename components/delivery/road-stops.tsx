"use client";
import { Check, X } from "lucide-react";
import { useTranslations } from "next-intl";
import { addressOf, roundLink } from "@/lib/dispatch/directions";
import type { RunStop } from "@/lib/dispatch/run";
import type { Place } from "@/lib/outlets/place";
import { clockTime } from "@/lib/time";
import { Button, buttonLook } from "../ui/button";
import { StopCard } from "./stop-card";
import { ThumbBar } from "./thumb-bar";

type RoadStopsProps = {
  stops: readonly RunStop[];
  /** Where the telephone is, when it says so. */
  here: Place | null;
  now: Date;
  zone: string;
  /** Where the ways of this round are asked for. */
  rides: string;
  pending: boolean;
  onDeliver: (stop: RunStop) => void;
  onFail: (stop: RunStop) => void;
};

/** The door he rides to, whole; those after it, short. */
export function RoadStops({ stops, here, now, zone, rides, pending, onDeliver, onFail }: RoadStopsProps) {
  const t = useTranslations("delivery.run");
  const [current, ...others] = stops;
  if (!current) return null;
  const round = roundLink(stops.map((stop) => ({ place: stop.place, address: addressOf(stop) })));
  return (
    <>
      <div className="grid gap-4 p-4">
        <StopCard stop={current} here={here} left={others.length} now={now} zone={zone} rides={rides} />
        {others.length > 0 && (
          <section className="grid gap-2">
            <h2 className="text-xl">{t("then")}</h2>
            <ol className="grid gap-2">
              {others.map((stop) => (
                <li
                  key={stop.orderId}
                  className="flex items-center gap-3 rounded-2xl border-2 border-line bg-card px-4 py-3"
                >
                  <b className="font-display font-extrabold text-3xl tabular-nums">{stop.number}</b>
                  <span className="min-w-0 flex-1 font-semibold leading-snug">{addressOf(stop)}</span>
                  <b className="font-display text-xl tabular-nums">
                    {clockTime(new Date(stop.promisedAt), zone)}
                  </b>
                </li>
              ))}
            </ol>
            {round && (
              <a
                href={round}
                target="_blank"
                rel="noreferrer"
                className={buttonLook({ tone: "ghost", wide: true })}
              >
                {t("wholeRoute")}
              </a>
            )}
          </section>
        )}
      </div>
      <ThumbBar>
        <Button tone="danger" size="large" disabled={pending} onClick={() => onFail(current)}>
          <X aria-hidden className="size-6" />
          {t("fail")}
        </Button>
        <Button size="large" className="flex-1" disabled={pending} onClick={() => onDeliver(current)}>
          <Check aria-hidden className="size-6" strokeWidth={3} />
          {t("deliver")}
        </Button>
      </ThumbBar>
    </>
  );
}
