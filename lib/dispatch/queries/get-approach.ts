import "server-only";
import { sql } from "drizzle-orm";
import { kilometresBetween, type Place } from "@/lib/outlets/place";
import { db } from "@/lib/server/db";
import type { Approach } from "../approach";
import type { SeenAt } from "../position";
import { rideMinutes } from "../ride-time";
import { getStop } from "./get-stop";

type Row = { orderId: string; outlet: Place; door: Place | null; courier: SeenAt | null };

/** Where the courier of an order is, for who holds its link; null before he left and once it is there. */
export async function getApproach(token: string): Promise<Approach | null> {
  const [row] = await db.execute<{ approach: Row }>(sql`
    select json_build_object('orderId', o.id, 'outlet', json_build_object('lat', h.lat, 'lng', h.lng),
      'door', case when o.lat is not null and o.lng is not null then json_build_object('lat', o.lat, 'lng', o.lng) end,
      'courier', (select json_build_object('lat', p.lat, 'lng', p.lng, 'at', p.at) from courier_positions p
        where p.courier_id = d.courier_id and p.outlet_id = d.outlet_id)) as approach
    from orders o join outlets h on h.id = o.outlet_id
    join deliveries d on d.order_id = o.id and d.state = 'under_way'
    where o.public_token = ${token} and o.status = 'out_for_delivery'`);
  if (!row) return null;
  const { orderId, outlet, door, courier } = row.approach;
  const doorsBefore = Math.max(0, ((await getStop(orderId))?.number ?? 1) - 1);
  const kilometres = courier && door ? kilometresBetween(courier, door) : null;
  return {
    ...{ outlet, door, doorsBefore, kilometres },
    courier: courier && { ...seenFrom(courier, doorsBefore), at: new Date(courier.at).toISOString() },
    minutes: kilometres === null ? null : rideMinutes(kilometres, doorsBefore),
  };
}

/** While he rides to somebody else's door first, that door is nobody's business: a hundred metres are near enough. */
const seenFrom = ({ lat, lng }: Place, doorsBefore: number): Place => {
  const blurred = (degrees: number) => Math.round(degrees * 1000) / 1000;
  return doorsBefore > 0 ? { lat: blurred(lat), lng: blurred(lng) } : { lat, lng };
};
