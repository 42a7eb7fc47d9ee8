import type { Place } from "../outlets/place";

/** Opens the phone's map from where it is now, or from an address; the door's address as written when its place is unknown. */
export function directionsLink(stop: { place: Place | null; address: string }, from = ""): string {
  const destination = stop.place ? `${stop.place.lat},${stop.place.lng}` : stop.address;
  const origin = from ? `&origin=${encodeURIComponent(from)}` : "";
  return `https://www.google.com/maps/dir/?api=1&travelmode=bicycling${origin}&destination=${encodeURIComponent(destination)}`;
}

/** The whole round in one map, doors in their order. */
export function roundLink(stops: readonly { place: Place | null; address: string }[]): string | null {
  const last = stops.at(-1);
  if (!last || stops.length < 2) return null;
  const via = stops.slice(0, -1).map(({ place, address }) => (place ? `${place.lat},${place.lng}` : address));
  return `${directionsLink(last)}&waypoints=${encodeURIComponent(via.join("|"))}`;
}

/** As one says it to a map; what is beyond the door (floor, code) is not its business. */
export const addressOf = ({
  addressLine,
  postcode,
  city,
}: {
  addressLine: string;
  postcode: string;
  city: string;
}): string => `${addressLine}, ${postcode} ${city}`;
