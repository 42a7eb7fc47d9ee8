import type { Place } from "../outlets/place";

const winds = ["n", "ne", "e", "se", "s", "sw", "w", "nw"] as const;
export type Wind = (typeof winds)[number];

const radians = (degrees: number) => (degrees * Math.PI) / 180;

/** Degrees clockwise from north, 0 to 360, of the great circle that leads from one place to another. */
export function bearingBetween(a: Place, b: Place): number {
  const across = radians(b.lng - a.lng);
  const [from, to] = [radians(a.lat), radians(b.lat)];
  const east = Math.sin(across) * Math.cos(to);
  const north = Math.cos(from) * Math.sin(to) - Math.sin(from) * Math.cos(to) * Math.cos(across);
  return ((Math.atan2(east, north) * 180) / Math.PI + 360) % 360;
}

/** The wind nearest to a bearing. */
export const windOf = (degrees: number): Wind => winds[Math.round(degrees / 45) % winds.length] ?? "n";
