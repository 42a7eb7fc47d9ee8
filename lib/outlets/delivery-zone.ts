import { booleanPointInPolygon } from "@turf/boolean-point-in-polygon";
import type { Zone } from "./outlet";
import type { Place } from "./place";

/** An address that was placed: at its door, or no better than in the middle of its postcode. */
export type Located = Place & {
  line: string;
  postcode: string;
  city: string;
  precision: "door" | "postcode";
};

/** The zone of an outlet that holds a place; the lowest priority number where several do. Borders are inside. */
export function zoneAt<Of extends Pick<Zone, "polygon" | "priority">>(
  outlet: { zones: readonly Of[] },
  place: Place,
): Of | null {
  const point: [number, number] = [place.lng, place.lat];
  return (
    outlet.zones
      .toSorted((a, b) => a.priority - b.priority)
      .find((zone) => booleanPointInPolygon(point, zone.polygon)) ?? null
  );
}
