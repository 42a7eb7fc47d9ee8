import { now } from "@/lib/server/clock";
import { isShown } from "../opening";
import { type OpeningState, openingState } from "../opening-state";
import type { Outlet } from "../outlet";
import { getOutlets } from "./get-outlet";

/** An outlet as a customer chooses it. Instants are ISO. */
export type OutletCard = Pick<
  Outlet,
  | "id"
  | "slug"
  | "name"
  | "status"
  | "opensOn"
  | "street"
  | "postcode"
  | "city"
  | "lat"
  | "lng"
  | "phone"
  | "timezone"
  | "hours"
> &
  OpeningState;

/** The outlets customers know of. */
export async function listOutlets(at: Date = now()): Promise<OutletCard[]> {
  return (await getOutlets()).filter(isShown).map((outlet) => cardOf(outlet, at));
}

export function cardOf(outlet: Outlet, at: Date): OutletCard {
  const { id, slug, name, status, opensOn, street, postcode, city, lat, lng, phone, timezone, hours } =
    outlet;
  return {
    ...{ id, slug, name, status, opensOn, street, postcode, city, lat, lng, phone, timezone, hours },
    ...openingState(outlet, at),
  };
}
