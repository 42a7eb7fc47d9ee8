export type Place = { lat: number; lng: number };

/** As the crow flies, in kilometres (haversine). */
export function kilometresBetween(a: Place, b: Place): number {
  const rad = Math.PI / 180;
  const half = (from: number, to: number) => Math.sin(((to - from) * rad) / 2) ** 2;
  const chord = half(a.lat, b.lat) + Math.cos(a.lat * rad) * Math.cos(b.lat * rad) * half(a.lng, b.lng);
  return 2 * 6371 * Math.asin(Math.sqrt(chord));
}

/** So many metres north and east of a place; over a town the earth is flat. */
export function metresAway({ lat, lng }: Place, north: number, east: number): Place {
  const metresADegree = 111_320;
  return {
    lat: lat + north / metresADegree,
    lng: lng + east / (metresADegree * Math.cos((lat * Math.PI) / 180)),
  };
}
