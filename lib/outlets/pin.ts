import { z } from "zod";
import { Refusal } from "../refusal";
import type { Located } from "./delivery-zone";
import { pinReachMetres } from "./pin-reach";
import { kilometresBetween, type Place } from "./place";

/** A place as somebody who orders put it on a map. NaN, off the globe: none. */
export const Pin = z.object({ lat: z.number().min(-90).max(90), lng: z.number().min(-180).max(180) });

/** Mainland France and Corsica, roughly: beyond it an address was taken for another. */
const france = { south: 41.2, north: 51.2, west: -5.3, east: 9.7 };

/** Whether a place is where the house could send anybody. */
export const inFrance = ({ lat, lng }: Place): boolean =>
  lat > france.south && lat < france.north && lng > france.west && lng < france.east;

/** Why a pin is not believed for an address that was found somewhere; null: it is. */
export function pinProblem(found: Located, pin: Place): Refusal | null {
  const metres = pinReachMetres[found.precision];
  return inFrance(pin) && kilometresBetween(found, pin) * 1000 <= metres
    ? null
    : new Refusal("pin_too_far", { metres }, "address");
}

/** Where somebody says the door is, as near as that. @throws Refusal pin_too_far */
export function pinned(found: Located, pin: Place | null | undefined): Located {
  if (!pin) return found;
  const problem = pinProblem(found, pin);
  if (problem) throw problem;
  return { ...found, lat: pin.lat, lng: pin.lng, precision: "door" };
}
