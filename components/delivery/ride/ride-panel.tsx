"use client";
import { useFormatter, useTranslations } from "next-intl";
import { useState } from "react";
import { PlaceMap } from "@/components/map/place-map";
import type { RunStop } from "@/lib/dispatch/run";
import type { Place } from "@/lib/outlets/place";
import { clockTime } from "@/lib/time";
import { RouteFrom } from "../route-from";
import { forgetRide } from "./kept-rides";
import { type TypedStart, useRide } from "./use-ride";

type RidePanelProps = {
  stop: RunStop;
  /** Where the telephone is; null before he leaves, or where it does not say so. */
  here: Place | null;
  zone: string;
  /** Of the ways on our server. */
  address: string;
  /** With its map; else in words. */
  drawn?: boolean;
};

/** The way to a door, drawn: from the outlet before he leaves, from where he is on the road, or from an address he types. */
export function RidePanel({ stop, here, zone, address, drawn = true }: RidePanelProps) {
  const t = useTranslations("delivery.run.ride");
  const format = useFormatter();
  const [typed, setTyped] = useState<TypedStart | null>(null);
  const { ride, failed } = useRide({ orderId: stop.orderId, address, here, typed });
  const start = here && !typed ? here : ride?.path[0];
  return (
    <div className="grid gap-3">
      {ride && stop.place && start && (
        <figure aria-label={t("title", { number: stop.number })} className="grid gap-2">
          <figcaption className="font-semibold">
            {t("far", {
              kilometres: format.number(ride.kilometres, { maximumFractionDigits: 1 }),
              minutes: ride.minutes,
            })}{" "}
            <span className="text-ink-soft">{t(ride.by)}</span>
          </figcaption>
          {drawn && (
            <PlaceMap
              label={t("title", { number: stop.number })}
              height={240}
              marks={[
                { id: "start", place: start, kind: "courier", tone: "basil", label: t("start") },
                {
                  ...{ id: "door", place: stop.place, kind: "door", tone: "tomato" },
                  ...{ text: String(stop.number), label: t("door", { number: stop.number }) },
                },
              ]}
              lines={[{ id: "way", places: ride.path, tone: "basil" }]}
            >
              {t("asOf", { time: clockTime(new Date(ride.at), zone) })}
            </PlaceMap>
          )}
        </figure>
      )}
      {failed && (
        <p role="status" className="text-ink-soft">
          {t(ride ? "old" : "none")}
        </p>
      )}
      <RouteFrom
        stop={stop}
        typed={typed}
        onDraw={(next) => {
          // Back where he is the way is asked for anew.
          if (!next) forgetRide(stop.orderId);
          setTyped(next);
        }}
      />
    </div>
  );
}
