import "server-only";
import { type Ride, readRide, rideByDistance } from "../../dispatch/ride";
import type { Place } from "../../outlets/place";
import { asJson, askGoogle } from "./ask-google";

/** Traffic changes: what was answered is good for so long, in this process's memory only. */
const goodMs = 10 * 60_000;
const mostKept = 500;
const key = Symbol.for("ocpizza.rides");
const world = globalThis as typeof globalThis & { [key]?: Map<string, { until: number; ride: Ride }> };

/** To some ten metres: who stands at the same corner asks the same. */
const wordOf = (from: Place, to: Place): string =>
  [from.lat, from.lng, to.lat, to.lng].map((degrees) => degrees.toFixed(4)).join(" ");

/** The way on a scooter as the traffic is now; by distance where Google does not answer. Over the network: never inside a transaction. */
export async function askRide(from: Place, to: Place): Promise<Ride> {
  world[key] ??= new Map();
  const kept = world[key];
  const word = wordOf(from, to);
  const known = kept.get(word);
  if (known && known.until > performance.now()) return known.ride;
  const body = {
    ...{ origin: waypoint(from), destination: waypoint(to), travelMode: "DRIVE" },
    ...{ routingPreference: "TRAFFIC_AWARE", polylineEncoding: "GEO_JSON_LINESTRING" },
    ...{ languageCode: "fr", regionCode: "FR", units: "METRIC" },
  };
  const fields = "routes.duration,routes.distanceMeters,routes.polyline";
  const ride = await askGoogle(
    "routes",
    (secret) => ({ path: "/directions/v2:computeRoutes", init: asJson(secret, fields, body) }),
    readRide,
  );
  if (!ride || ride === "none") return rideByDistance(from, to);
  const [oldest] = kept.keys();
  if (kept.size >= mostKept && oldest !== undefined) kept.delete(oldest);
  kept.set(word, { until: performance.now() + goodMs, ride });
  return ride;
}

const waypoint = ({ lat, lng }: Place) => ({ location: { latLng: { latitude: lat, longitude: lng } } });

/** Forgets what was answered: a test's own beginning. */
export const forgetRides = (): void => {
  delete world[key];
};
