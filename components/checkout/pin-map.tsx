"use client";
import { ArrowDown, ArrowLeft, ArrowRight, ArrowUp } from "lucide-react";
import { useTranslations } from "next-intl";
import { type KeyboardEvent, useState } from "react";
import { PlaceMap } from "@/components/map/place-map";
import { Button } from "@/components/ui/button";
import type { FoundPlace } from "@/lib/orders/quote";
import { pinReachMetres } from "@/lib/outlets/pin-reach";
import { kilometresBetween, metresAway, type Place } from "@/lib/outlets/place";

type PinMapProps = {
  found: Pick<FoundPlace, "lat" | "lng" | "precision">;
  pin: Place | null;
  onMove: (pin: Place | null) => void;
  /** Where it is not the reader's own door. */
  words?: { title: string; door: string; hint: string };
};

/** A step with a key or a button, and how much of the surroundings is shown. */
const looks = { door: { step: 10, around: 250 }, postcode: { step: 50, around: 1500 } } as const;
const ways = {
  ArrowUp: { north: 1, east: 0, word: "north", Icon: ArrowUp },
  ArrowLeft: { north: 0, east: -1, word: "west", Icon: ArrowLeft },
  ArrowRight: { north: 0, east: 1, word: "east", Icon: ArrowRight },
  ArrowDown: { north: -1, east: 0, word: "south", Icon: ArrowDown },
} as const;

/** The door on a map, moved by dragging, by a tap, by buttons or by arrow keys, as far from what was found as the house believes. */
export function PinMap({ found, pin, onMove, words }: PinMapProps) {
  const t = useTranslations("checkout.pin");
  const { title, door, hint } = words ?? { title: t("title"), door: t("door"), hint: t("hint") };
  const [tooFar, setTooFar] = useState(false);
  const { step, around } = looks[found.precision];
  const place = pin ?? found;
  const corners = [metresAway(found, around, around), metresAway(found, -around, -around)];
  const move = ({ lat, lng }: Place) => {
    const far = kilometresBetween(found, { lat, lng }) * 1000 > pinReachMetres[found.precision];
    setTooFar(far);
    if (!far) onMove({ lat, lng });
  };
  const go = (way: keyof typeof ways, by: number) =>
    move(metresAway(place, ways[way].north * by, ways[way].east * by));
  const press = (event: KeyboardEvent) => {
    if (!(event.key in ways)) return;
    event.preventDefault();
    go(event.key as keyof typeof ways, event.shiftKey ? step * 5 : step);
  };
  return (
    <section aria-label={title} className="grid gap-3">
      <PlaceMap
        label={title}
        marks={[{ id: "door", place, kind: "door", tone: "tomato", label: door }]}
        around={corners}
        moving={{ id: "door", onMove: move }}
      >
        {hint}
      </PlaceMap>
      <fieldset className="flex min-w-0 flex-wrap items-center gap-2" onKeyDown={press}>
        <legend className="mb-1.5 font-semibold">{t("move")}</legend>
        {(Object.keys(ways) as (keyof typeof ways)[]).map((way) => {
          const { word, Icon } = ways[way];
          return (
            <Button key={way} tone="quiet" size="icon" aria-label={t(word)} onClick={() => go(way, step)}>
              <Icon aria-hidden className="size-5" />
            </Button>
          );
        })}
        {pin && (
          <Button
            tone="ghost"
            onClick={() => {
              setTooFar(false);
              onMove(null);
            }}
          >
            {t("back")}
          </Button>
        )}
      </fieldset>
      <p role="status" className={tooFar ? "font-semibold text-tomato" : "text-ink-soft"}>
        {tooFar
          ? t("tooFar", { metres: pinReachMetres[found.precision] })
          : pin && t("moved", { metres: Math.round(kilometresBetween(found, pin) * 1000) })}
      </p>
    </section>
  );
}
