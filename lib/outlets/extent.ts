import type { Place } from "./place";

export type Extent = { north: number; south: number; east: number; west: number };

/** About 300 m: a map of one door shows its streets, not its roof. */
const least = 0.003;

/** The rectangle that holds all these places; never smaller than some streets. null of none. */
export function extentOf(places: readonly Place[]): Extent | null {
  if (places.length === 0) return null;
  const lats = places.map(({ lat }) => lat);
  const lngs = places.map(({ lng }) => lng);
  const [south, north] = [Math.min(...lats), Math.max(...lats)];
  const [west, east] = [Math.min(...lngs), Math.max(...lngs)];
  const high = Math.max(0, least - (north - south)) / 2;
  const wide = Math.max(0, least - (east - west)) / 2;
  return { north: north + high, south: south - high, east: east + wide, west: west - wide };
}
