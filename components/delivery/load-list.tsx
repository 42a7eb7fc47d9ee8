"use client";
import { CircleCheck, Flame, Navigation } from "lucide-react";
import { useTranslations } from "next-intl";
import { type Loaded, labelsMissing } from "@/lib/dispatch/boxes";
import { addressOf, roundLink } from "@/lib/dispatch/directions";
import type { RunStop } from "@/lib/dispatch/run";
import { clockTime } from "@/lib/time";
import { Button, buttonLook } from "../ui/button";
import { BagWords } from "./bag-words";
import { BoxTicks } from "./box-ticks";
import { DueBadge } from "./due-badge";
import { keptTicks } from "./kept-ticks";
import { RidePanel } from "./ride/ride-panel";
import { RouteLink } from "./route-link";
import { ThumbBar } from "./thumb-bar";

type LoadListProps = {
  stops: readonly RunStop[];
  zone: string;
  /** Where the ways of this round are asked for. */
  rides: string;
  pending: boolean;
  onLeave: (loaded: Loaded[]) => void;
  onGiveBack: (orderId: string) => void;
};

/** Before leaving: which bags, in which order of doors, every box of them ticked off. The route is ready before he is. */
export function LoadList({ stops, zone, rides, pending, onLeave, onGiveBack }: LoadListProps) {
  const t = useTranslations("delivery.run");
  const round = roundLink(stops.map((stop) => ({ place: stop.place, address: addressOf(stop) })));
  const kept = keptTicks.use();
  const ready = stops.filter((stop) => stop.ready);
  const loaded = ready.map(({ orderId }) => ({ orderId, labels: kept[orderId] ?? [] }));
  const missing = ready.flatMap(({ orderId, labels }) => labelsMissing(labels, kept[orderId] ?? [])).length;
  // What was ticked for earlier rounds is forgotten with the first tick of this one.
  const tick = (orderId: string, labels: number[]) =>
    keptTicks.set({
      ...Object.fromEntries(loaded.map((one) => [one.orderId, one.labels])),
      [orderId]: labels,
    });
  return (
    <>
      <div className="grid gap-3 p-4">
        <h2 className="text-2xl">{t("load", { count: stops.length })}</h2>
        <ol className="grid gap-3">
          {stops.map((stop, at) => (
            <li key={stop.orderId} className="grid gap-2 rounded-2xl border-2 border-line bg-card p-4">
              <p className="flex items-baseline justify-between gap-3">
                <b className="font-display font-extrabold text-5xl leading-none tabular-nums">
                  {stop.number}
                </b>
                <b className="font-display text-3xl tabular-nums">
                  {clockTime(new Date(stop.promisedAt), zone)}
                </b>
              </p>
              <p className="flex items-center gap-2 font-bold">
                {stop.ready ? (
                  <CircleCheck aria-hidden className="size-5 text-basil" />
                ) : (
                  <Flame aria-hidden className="size-5 text-ember" />
                )}
                {t(stop.ready ? "inReach" : "inOven")}
              </p>
              <p className="font-semibold text-lg leading-snug">{addressOf(stop)}</p>
              <BagWords lines={stop.lines} />
              {stop.ready && (
                <BoxTicks
                  number={stop.number}
                  labels={stop.labels}
                  ticked={kept[stop.orderId] ?? []}
                  onChange={(labels) => tick(stop.orderId, labels)}
                />
              )}
              <DueBadge dueCents={stop.dueCents} alcohol={stop.alcohol} />
              <RidePanel stop={stop} here={null} zone={zone} address={rides} drawn={at === 0} />
              <div className="flex gap-2">
                <RouteLink stop={stop} className="flex-1" />
                <Button
                  tone="ghost"
                  disabled={pending}
                  onClick={() => onGiveBack(stop.orderId)}
                  aria-label={t("giveBackFor", { number: stop.number })}
                >
                  {t("giveBack")}
                </Button>
              </div>
            </li>
          ))}
        </ol>
        {round && (
          <a
            href={round}
            target="_blank"
            rel="noreferrer"
            className={buttonLook({ tone: "quiet", size: "large", wide: true })}
          >
            <Navigation aria-hidden className="size-5" />
            {t("wholeRoute")}
          </a>
        )}
      </div>
      <ThumbBar>
        <Button
          size="large"
          wide
          disabled={pending || ready.length === 0 || missing > 0}
          onClick={() => onLeave(loaded)}
        >
          {ready.length === 0 && t("leaveWait")}
          {ready.length > 0 && (missing > 0 ? t("leaveMissing", { count: missing }) : t("leave"))}
        </Button>
      </ThumbBar>
    </>
  );
}
