"use client";
import {
  AdvancedMarker,
  APILoadingStatus,
  APIProvider,
  Map as GoogleBase,
  Polyline,
  useApiLoadingStatus,
  useMap,
} from "@vis.gl/react-google-maps";
import { useLocale } from "next-intl";
import { type ReactNode, useEffect, useEffectEvent } from "react";
import { type Extent, extentOf } from "@/lib/outlets/extent";
import type { MapSetup } from "@/lib/outlets/map-setup";
import type { Place } from "@/lib/outlets/place";
import { type MapProps, type Mark, placesOn, wordsOf } from "./mark";
import { MarkShape } from "./mark-shape";

type GoogleMapProps = MapProps & {
  setup: MapSetup;
  /** Shown until Google's is there. */
  until: ReactNode;
  onFail: () => void;
  /** What else stands on it. */
  inside?: ReactNode;
  children?: ReactNode;
};

/** A script that hangs is given up for our own plan. */
const patienceMs = 6000;
const libraries = ["marker"];
const padding = 44;

/** Google's map. Of a page's address it tells Google the site's only: a tracking link is nobody else's. */
export function GoogleMap({ setup, onFail, ...map }: GoogleMapProps) {
  const fail = useEffectEvent(onFail);
  useEffect(() => {
    // The library says nothing of a key that is refused or used up; Google calls this by its name.
    const world = window as Window & { gm_authFailure?: () => void };
    world.gm_authFailure = () => fail();
    return () => {
      delete world.gm_authFailure;
    };
  }, []);
  return (
    <APIProvider
      apiKey={setup.key}
      libraries={libraries}
      language={useLocale()}
      region="FR"
      authReferrerPolicy="origin"
      onError={ignored}
    >
      <Drawn {...map} mapId={setup.mapId} onFail={onFail} />
    </APIProvider>
  );
}

/** Its state tells the same, once. */
const ignored = () => {};

function Drawn({
  until,
  inside,
  children,
  mapId,
  onFail,
  ...map
}: Omit<GoogleMapProps, "setup"> & { mapId: string }) {
  const { label, marks, lines = [], height = 300, moving } = map;
  const status = useApiLoadingStatus();
  const fail = useEffectEvent(onFail);
  const loaded = status === APILoadingStatus.LOADED;
  useEffect(() => {
    if (loaded) return;
    if (status === APILoadingStatus.FAILED || status === APILoadingStatus.AUTH_FAILURE) return fail();
    const timer = setTimeout(() => fail(), patienceMs);
    return () => clearTimeout(timer);
  }, [loaded, status]);
  const extent = extentOf(placesOn(map));
  if (!loaded || !extent) return until;
  return (
    <figure className="grid gap-2">
      <section
        aria-label={wordsOf({ label, marks })}
        className="overflow-hidden rounded-2xl border-2 border-line"
        style={{ aspectRatio: `420 / ${height}` }}
      >
        <GoogleBase
          mapId={mapId}
          defaultBounds={{ ...extent, padding }}
          gestureHandling="cooperative"
          disableDefaultUI
          zoomControl
          clickableIcons={false}
          onClick={moving && (({ detail: { latLng } }) => latLng && moving.onMove(latLng))}
        >
          <KeepInSight {...extent} />
          {lines.map(({ id, places, tone }) => (
            <Polyline
              key={id}
              path={places.map(({ lat, lng }) => ({ lat, lng }))}
              strokeColor={colourOf(tone)}
              strokeWeight={4}
            />
          ))}
          {marks.map((mark) => (
            <GoogleMark
              key={mark.id}
              mark={mark}
              onMove={mark.id === moving?.id ? moving.onMove : undefined}
            />
          ))}
          {inside}
        </GoogleBase>
      </section>
      {children && <figcaption className="text-ink-soft text-sm">{children}</figcaption>}
    </figure>
  );
}

/** Once somebody stands beyond what is shown, all are shown again; within it the map stays as it was pushed. */
function KeepInSight({ north, south, east, west }: Extent) {
  const map = useMap();
  useEffect(() => {
    const shown = map?.getBounds();
    if (!map || !shown) return;
    const corners = [
      { lat: north, lng: east },
      { lat: south, lng: west },
    ];
    if (!corners.every((corner) => shown.contains(corner)))
      map.fitBounds({ north, south, east, west }, padding);
  }, [map, north, south, east, west]);
  return null;
}

function GoogleMark({ mark, onMove }: { mark: Mark; onMove?: (place: Place) => void }) {
  return (
    <AdvancedMarker
      position={mark.place}
      title={mark.label}
      onDragEnd={onMove && (({ latLng }) => latLng && onMove(latLng.toJSON()))}
      anchorTop={mark.kind === "door" ? "-90%" : "-55%"}
    >
      <svg viewBox="-20 -22 40 40" width={40} height={40} aria-hidden>
        <MarkShape mark={mark} />
      </svg>
    </AdvancedMarker>
  );
}

/** The brand's, as the page has it now. */
const colourOf = (tone: "ember" | "basil" | "soft"): string =>
  getComputedStyle(document.documentElement).getPropertyValue(tone === "soft" ? "--ink-soft" : `--${tone}`);
