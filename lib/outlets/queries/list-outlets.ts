import { now } from "@/lib/server/clock";
import { nextOpening, serviceAt } from "../hours";
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
> & { open: boolean; closesAt: string | null; opensAt: string | null };

export async function listOutlets(at: Date = now()): Promise<OutletCard[]> {
  return (await getOutlets()).map((outlet) => cardOf(outlet, at));
}

export function cardOf(outlet: Outlet, at: Date): OutletCard {
  const { id, slug, name, status, opensOn, street, postcode, city, lat, lng, phone, timezone, hours } =
    outlet;
  const service = serviceAt(outlet, at);
  return {
    ...{ id, slug, name, status, opensOn, street, postcode, city, lat, lng, phone, timezone, hours },
    open: service !== null,
    closesAt: service?.closes.toISOString() ?? null,
    opensAt: service ? null : (nextOpening(outlet, at)?.toISOString() ?? null),
  };
}
