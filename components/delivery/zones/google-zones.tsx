"use client";
import { AdvancedMarker, Polyline } from "@vis.gl/react-google-maps";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { GoogleMap } from "@/components/map/google-map";
import type { MapSetup } from "@/lib/outlets/map-setup";
import type { Corner } from "@/lib/outlets/zone-input";
import { circleOf } from "./draft";
import { type Ring, useRing } from "./use-ring";
import type { ZoneMapProps } from "./zone-map";

type GoogleZonesProps = ZoneMapProps & { setup: MapSetup; until: ReactNode; onFail: () => void };

const placeOf = ([lng, lat]: Corner) => ({ lat, lng });
const tones = ["basil", "ember", "soft"] as const;

/** The same on Google's streets. Its corners are dragged; keys and taking one away are our own plan's. */
export function GoogleZones({ setup, until, onFail, outlet, zones, reach, ring }: GoogleZonesProps) {
  const t = useTranslations("delivery.zones");
  const label = t("map", { outlet: outlet.name });
  return (
    <GoogleMap
      {...{ setup, until, onFail, label }}
      height={367}
      marks={[{ id: "outlet", kind: "outlet", tone: "ink", place: outlet, label: outlet.name }]}
      around={circleOf(outlet, reach).map(placeOf)}
      lines={zones
        .filter(({ id }) => id !== ring?.zoneId)
        .map(({ id, polygon }, index) => ({
          ...{ id, tone: tones[index % tones.length] ?? "soft" },
          places: (polygon.coordinates[0] ?? []).map(placeOf),
        }))}
      inside={ring && <GoogleRing {...ring} />}
    />
  );
}

function GoogleRing({ corners, change }: Ring) {
  const t = useTranslations("delivery.zones");
  const { move, addAfter } = useRing({ corners, change });
  const places = corners.map(placeOf);
  const tomato = getComputedStyle(document.documentElement).getPropertyValue("--tomato");
  return (
    <>
      <Polyline path={[...places, ...places.slice(0, 1)]} strokeColor={tomato} strokeWeight={4} />
      {places.map((place, index) => {
        const next = places[(index + 1) % places.length] ?? place;
        return [
          <AdvancedMarker
            // biome-ignore lint/suspicious/noArrayIndexKey: a corner is its place in the outline
            key={`corner ${index}`}
            position={place}
            anchorTop="-50%"
            title={t("corner", { number: index + 1, count: places.length })}
            onDragEnd={({ latLng }) => latLng && move(index, latLng.toJSON())}
          >
            <span className="block size-5 rounded-full border-4 border-card bg-tomato" />
          </AdvancedMarker>,
          <AdvancedMarker
            // biome-ignore lint/suspicious/noArrayIndexKey: what lies behind a corner is named by it
            key={`middle ${index}`}
            position={{ lat: (place.lat + next.lat) / 2, lng: (place.lng + next.lng) / 2 }}
            anchorTop="-50%"
            title={t("addCorner")}
            onClick={() => addAfter(index)}
          >
            <span className="block size-3.5 rounded-full border-2 border-tomato border-dotted bg-card" />
          </AdvancedMarker>,
        ];
      })}
    </>
  );
}
