import { sql } from "drizzle-orm";
import type { Database, Transaction } from "@/db/client";
import { bakedHeld } from "@/lib/capacity/queries/places-held";
import { db } from "@/lib/server/db";
import { addMinutes } from "@/lib/time";
import type { Kept } from "../promise-error";

/**
 * Orders of an outlet that were handed over in the days before an instant, with the time each was last told before it was
 * late. Changed orders once kept the reserve of both ways, by its name.
 */
export async function listKept(
  outletId: string,
  { days, at }: { days: number; at: Date },
  on: Database | Transaction = db,
): Promise<Kept[]> {
  const rows = await on.execute<{ kept: Kept }>(sql`
    select json_build_object('mode', o.mode, 'hour', extract(hour from g.promised_at at time zone h.timezone)::int,
      'baked', ${bakedHeld}, 'rideMinutes', coalesce(z.ride_minutes, 0), 'readyBy', g.ready_by, 'promisedAt', g.promised_at,
      'startedAt', e.started, 'readyAt', e.ready, 'leftAt', e.left_at, 'reserve', g.reserve,
      'endedAt', case o.mode when 'takeaway' then e.ready else o.ended_at end) as kept
    from orders o join outlets h on h.id = o.outlet_id
    join order_revisions r on r.order_id = o.id and r.state = 'current'
    left join delivery_zones z on z.id = o.zone_id
    cross join lateral (
      select max(at) filter (where to_status = 'preparing') as started, max(at) filter (where to_status = 'ready') as ready,
        max(at) filter (where to_status = 'out_for_delivery') as left_at from order_events where order_id = o.id) e
    left join lateral (
      select ready_by, promised_at, coalesce(inputs -> 'reserve' ->> o.mode, inputs ->> 'reserve')::int as reserve from promises
      where order_id = o.id and kind <> 'late' order by at desc limit 1) p on true
    cross join lateral (select coalesce(p.ready_by, o.ready_by) as ready_by, coalesce(p.promised_at, o.promised_at) as promised_at,
      coalesce(p.reserve, 0) as reserve) g
    where o.outlet_id = ${outletId} and o.status in ('delivered', 'collected') and e.started is not null and e.ready is not null
      and o.placed_at > ${addMinutes(at, -days * 1440).toISOString()}::timestamptz and o.placed_at <= ${at.toISOString()}::timestamptz
      and (o.mode = 'takeaway' or e.left_at is not null)`);
  return rows.map(({ kept }) => kept);
}
