import type { Place } from "./place";

export type Frame = {
  /** Where a place is on the drawing, in its units. */
  at: (place: Place) => { x: number; y: number };
  /** And back: the place under a point of it. */
  placeAt: (point: { x: number; y: number }) => Place;
  /** Units that a kilometre takes. */
  kilometre: number;
};

/** A drawing of some streets is never closer than this. */
const leastKilometres = 0.6;
const kilometresADegree = 111.32;

/**
 * A drawing, `width` by `height`, that holds all these places with room around them; north is up. Flat: over a town the earth is.
 */
export function frameOf(places: readonly Place[], width: number, height: number, margin: number): Frame {
  const lats = places.map(({ lat }) => lat);
  const lngs = places.map(({ lng }) => lng);
  const middle = {
    lat: (Math.min(...lats) + Math.max(...lats)) / 2,
    lng: (Math.min(...lngs) + Math.max(...lngs)) / 2,
  };
  const narrowing = Math.cos((middle.lat * Math.PI) / 180);
  const wide = (Math.max(...lngs) - Math.min(...lngs)) * kilometresADegree * narrowing;
  const high = (Math.max(...lats) - Math.min(...lats)) * kilometresADegree;
  const kilometre = Math.min(
    (width - 2 * margin) / Math.max(wide, leastKilometres),
    (height - 2 * margin) / Math.max(high, leastKilometres),
  );
  return {
    kilometre,
    placeAt: ({ x, y }) => ({
      lat: middle.lat - (y - height / 2) / (kilometresADegree * kilometre),
      lng: middle.lng + (x - width / 2) / (kilometresADegree * narrowing * kilometre),
    }),
    at: ({ lat, lng }) => ({
      x: width / 2 + (lng - middle.lng) * kilometresADegree * narrowing * kilometre,
      y: height / 2 - (lat - middle.lat) * kilometresADegree * kilometre,
    }),
  };
}
