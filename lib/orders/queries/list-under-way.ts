import { sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import type { UnderWay } from "@/lib/capacity/foresee";
import { bakedHeld } from "@/lib/capacity/queries/places-held";
import { db } from "@/lib/server/db";

type Row = Omit<UnderWay, "readyBy" | "startedAt" | "leftAt"> & {
  outletId: string;
  readyBy: string;
  startedAt: string | null;
  leftAt: string | null;
};

/** Every order between the till and the door, by outlet, as hands, oven and couriers see it. */
export async function listUnderWay(
  on: Pick<Transaction, "execute"> = db,
  outletId: string | null = null,
): Promise<Map<string, UnderWay[]>> {
  const rows = await on.execute<Row>(sql`
    select o.id, o.outlet_id as "outletId", o.mode, o.status, ${bakedHeld} as baked, o.ready_by as "readyBy",
      coalesce(z.ride_minutes, 0) as "rideMinutes", e.started as "startedAt", e.left_at as "leftAt"
    from orders o join order_revisions r on r.order_id = o.id and r.state = 'current'
    left join delivery_zones z on z.id = o.zone_id
    cross join lateral (
      select max(at) filter (where to_status = 'preparing') as started,
        max(at) filter (where to_status = 'out_for_delivery') as left_at from order_events where order_id = o.id) e
    where o.status in ('placed', 'preparing', 'ready', 'out_for_delivery') and (${outletId}::uuid is null or o.outlet_id = ${outletId})
    order by o.id`);
  const found = new Map<string, UnderWay[]>();
  for (const { outletId: at, readyBy, startedAt, leftAt, ...row } of rows) {
    const order = {
      ...row,
      readyBy: new Date(readyBy),
      startedAt: instant(startedAt),
      leftAt: instant(leftAt),
    };
    found.set(at, [...(found.get(at) ?? []), order]);
  }
  return found;
}

const instant = (text: string | null): Date | null => (text === null ? null : new Date(text));
