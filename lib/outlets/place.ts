export type Place = { lat: number; lng: number };

/** As the crow flies, in kilometres (haversine). */
export function kilometresBetween(a: Place, b: Place): number {
  const rad = Math.PI / 180;
  const half = (from: number, to: number) => Math.sin(((to - from) * rad) / 2) ** 2;
  const chord = half(a.lat, b.lat) + Math.cos(a.lat * rad) * Math.cos(b.lat * rad) * half(a.lng, b.lng);
  return 2 * 6371 * Math.asin(Math.sqrt(chord));
}
