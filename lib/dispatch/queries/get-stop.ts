import "server-only";
import { sql } from "drizzle-orm";
import type { Place } from "@/lib/outlets/place";
import { now } from "@/lib/server/clock";
import { db } from "@/lib/server/db";
import { stopsLeft } from "../run";

type Row = { orderId: string; promisedAt: string; place: Place | null; home: Place; left: string | null };

/** Which stop of its courier's round an order is, as his screen counts them; null while nobody has taken it. */
export async function getStop(
  orderId: string,
  at: Date = now(),
): Promise<{ number: number; of: number } | null> {
  const doors = await db.execute<Row>(sql`
    select o.id as "orderId", o.promised_at as "promisedAt",
      case when o.lat is not null then json_build_object('lat', o.lat, 'lng', o.lng) end as place,
      json_build_object('lat', h.lat, 'lng', h.lng) as home, min(d.left_at) over () as left
    from deliveries own join deliveries d on d.courier_id = own.courier_id and d.outlet_id = own.outlet_id
      and d.state in ('assigned', 'under_way')
    join orders o on o.id = d.order_id join outlets h on h.id = d.outlet_id
    where own.order_id = ${orderId} and own.state in ('assigned', 'under_way')`);
  const [first] = doors;
  if (!first) return null;
  const round = stopsLeft([...doors], [], first.home, first.left ? new Date(first.left) : at);
  const index = round.findIndex((door) => door.orderId === orderId);
  return index < 0 ? null : { number: index + 1, of: round.length };
}
