import { booleanPointInPolygon } from "@turf/boolean-point-in-polygon";
import type { Outlet, Zone } from "./outlet";

export type Place = { lat: number; lng: number };
/** An address that was placed: at its door, or no better than in the middle of its postcode. */
export type Located = Place & {
  line: string;
  postcode: string;
  city: string;
  precision: "door" | "postcode";
};

/** The zone of an outlet that holds a place; the lowest priority number where several do. Borders are inside. */
export function zoneAt(outlet: Pick<Outlet, "zones">, place: Place): Zone | null {
  const point: [number, number] = [place.lng, place.lat];
  return (
    outlet.zones
      .toSorted((a, b) => a.priority - b.priority)
      .find((zone) => booleanPointInPolygon(point, zone.polygon)) ?? null
  );
}

/** Great-circle distance in kilometres. */
export function kilometresBetween(a: Place, b: Place): number {
  const rad = Math.PI / 180;
  const half = (from: number, to: number) => Math.sin(((to - from) * rad) / 2) ** 2;
  const chord = half(a.lat, b.lat) + Math.cos(a.lat * rad) * Math.cos(b.lat * rad) * half(a.lng, b.lng);
  return 2 * 6371 * Math.asin(Math.sqrt(chord));
}
