import "server-only";
import { sql } from "drizzle-orm";
import { z } from "zod";
import { kilometresBetween, type Place } from "@/lib/outlets/place";
import { locateAddress } from "@/lib/outlets/queries/locate-address";
import { Refusal } from "@/lib/refusal";
import { db } from "@/lib/server/db";
import { askRide } from "@/lib/server/maps/ask-ride";
import { farthestKilometres } from "../position";
import type { Ride } from "../ride";

const degrees = (most: number) => z.coerce.number().min(-most).max(most);

/** Where a ride begins: where he is, an address he typed, or the outlet when neither is said. */
export const RideFrom = z.union([
  z.strictObject({ lat: degrees(90), lng: degrees(180) }),
  z.strictObject({ line: z.string().trim().min(3).max(120), postcode: z.string().regex(/^\d{5}$/) }),
  z.strictObject({}).transform(() => null),
]);
export type RideFrom = z.infer<typeof RideFrom>;

/**
 * The way to a door of a courier's own round, before he leaves and on the road. Asks over the network.
 * @returns null: it is no door of his, or nobody knows where it is.
 * @throws Refusal address_unknown, bad_input from further away than any round leads
 */
export async function getRide(
  { courierId, outletId, orderId }: { courierId: string; outletId: string; orderId: string },
  from: RideFrom,
): Promise<Ride | null> {
  const [stop] = await db.execute<{ home: Place; door: Place }>(sql`
    select json_build_object('lat', h.lat, 'lng', h.lng) as home, json_build_object('lat', o.lat, 'lng', o.lng) as door
    from deliveries d join orders o on o.id = d.order_id join outlets h on h.id = d.outlet_id
    where d.order_id = ${orderId} and d.courier_id = ${courierId} and d.outlet_id = ${outletId}
      and d.state in ('assigned', 'under_way') and o.lat is not null and o.lng is not null`);
  if (!stop) return null;
  const start = await startOf(from, stop.home);
  if (kilometresBetween(start, stop.door) > farthestKilometres) throw new Refusal("bad_input", {}, "from");
  return askRide(start, stop.door);
}

async function startOf(from: RideFrom, home: Place): Promise<Place> {
  if (from === null) return home;
  if ("lat" in from) return from;
  const found = await locateAddress(from);
  if (!found) throw new Refusal("address_unknown", {}, "from");
  return { lat: found.lat, lng: found.lng };
}
