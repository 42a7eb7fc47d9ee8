export type Place = { lat: number; lng: number };

const earthKilometres = 6371;
const radians = (degrees: number) => (degrees * Math.PI) / 180;

/** As the crow flies (haversine). */
export function kilometresBetween(a: Place, b: Place): number {
  const latitude = Math.sin(radians(b.lat - a.lat) / 2) ** 2;
  const longitude =
    Math.cos(radians(a.lat)) * Math.cos(radians(b.lat)) * Math.sin(radians(b.lng - a.lng) / 2) ** 2;
  return 2 * earthKilometres * Math.asin(Math.sqrt(latitude + longitude));
}
