import { z } from "zod";
import { kilometresBetween, type Place } from "../outlets/place";
import { rideMinutes } from "./ride-time";

/** A way from a place to a door. `distance`: as the crow flies, with the minutes streets usually take. */
export type Ride = {
  by: "google" | "distance";
  kilometres: number;
  minutes: number;
  path: Place[];
};

const Point = z.tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)]);
const Route = z.object({
  distanceMeters: z.number().int().min(0).max(200_000).default(0),
  duration: z.string().regex(/^\d+(\.\d+)?s$/),
  polyline: z.object({ geoJsonLinestring: z.object({ coordinates: z.array(Point).min(2).max(5000) }) }),
});
const Routes = z.object({ routes: z.array(z.unknown()).default([]), error: z.undefined().optional() });

/** What Routes answered; `none`: there is no way, null: it refused, or words nobody understands. */
export function readRide(answer: unknown): Ride | "none" | null {
  const read = Routes.safeParse(answer);
  if (!read.success) return null;
  if (read.data.routes.length === 0) return "none";
  const route = Route.safeParse(read.data.routes[0]);
  if (!route.success) return null;
  const { distanceMeters, duration, polyline } = route.data;
  return {
    by: "google",
    kilometres: distanceMeters / 1000,
    minutes: Math.max(1, Math.ceil(Number.parseFloat(duration) / 60)),
    path: polyline.geoJsonLinestring.coordinates.map(([lng, lat]) => ({ lat, lng })),
  };
}

/** The way without anybody's streets. */
export function rideByDistance(from: Place, to: Place): Ride {
  const kilometres = kilometresBetween(from, to);
  return { by: "distance", kilometres, minutes: rideMinutes(kilometres, 0), path: [from, to] };
}

/** Who is further than that from his way has left it. */
const strayKilometres = 0.15;

/** Whether somebody is still on a way: near one of its points, or between two of them. */
export function isOnWay({ path }: Pick<Ride, "path">, here: Place): boolean {
  return path.some((point, at) => {
    const next = path[at + 1];
    if (!next) return kilometresBetween(point, here) <= strayKilometres;
    const whole = kilometresBetween(point, next);
    // Detouring by twice the width of the way from both ends is leaving it.
    return kilometresBetween(point, here) + kilometresBetween(here, next) - whole <= strayKilometres;
  });
}
