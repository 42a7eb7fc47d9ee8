import type { Mode } from "@/db/enums";
import type { Outlet } from "../outlets/outlet";
import { Refusal } from "../refusal";
import type { Load } from "./places";
import { promiseFor } from "./promise";

/** What outlets are compared by before a basket is known. */
const usual = { pizzas: 2, baked: [{ size: "M", folded: false, quantity: 2 }], slot: null } as const;

/** When two pizzas ordered now would be there; null: none for now. */
export function firstTime(
  outlet: Outlet,
  way: { mode: Mode; rideMinutes: number },
  load: Load,
  at: Date,
): Date | null {
  try {
    return promiseFor(outlet, { ...usual, ...way }, load, at).promisedAt;
  } catch (error) {
    if (error instanceof Refusal) return null;
    throw error;
  }
}

/** Both ways. @param rideMinutes to the customer; null: to the nearest zone, which is the earliest one may hope for */
export function firstTimes(
  outlet: Outlet,
  rideMinutes: number | null,
  load: Load,
  at: Date,
): Record<Mode, Date | null> {
  const rides = outlet.zones.map((zone) => zone.rideMinutes);
  const ride = rideMinutes ?? (rides.length > 0 ? Math.min(...rides) : null);
  return {
    takeaway: firstTime(outlet, { mode: "takeaway", rideMinutes: 0 }, load, at),
    delivery: ride === null ? null : firstTime(outlet, { mode: "delivery", rideMinutes: ride }, load, at),
  };
}
