import { sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import type { CapacityResource, Mode } from "@/db/enums";
import type { Hold, Wish } from "@/lib/capacity/places";
import type { Wanted } from "@/lib/capacity/promise";
import { bakedHeld, placesHeld } from "@/lib/capacity/queries/places-held";
import type { Outlet } from "@/lib/outlets/outlet";
import { getOutlet } from "@/lib/outlets/queries/get-outlet";
import { Refusal } from "@/lib/refusal";

/** What an order's time depends on, and the places of oven and couriers it holds now. */
export type Times = {
  orderId: string;
  revisionId: string;
  outlet: Outlet;
  readyBy: Date;
  promisedAt: Date;
  wish: Wanted;
  holds: Hold[];
};

type Row = {
  slug: string;
  revisionId: string;
  readyBy: string;
  promisedAt: string;
  slot: string | null;
  mode: Mode;
  rideMinutes: number;
  pizzas: number;
  baked: Wish["baked"];
  holds: { resource: CapacityResource; startsAt: string; quantity: number }[];
};

/**
 * What a new promise is computed from. The caller has the outlet's turn and the order's row locked, so that what is read
 * of times and stock stays true until it commits.
 */
export async function readTimes(tx: Transaction, orderId: string): Promise<Times> {
  const [row] = await tx.execute<Row>(sql`
    select p.slug, r.id as "revisionId", o.ready_by as "readyBy",
      o.promised_at as "promisedAt", o.slot_starts_at as slot, o.mode, coalesce(z.ride_minutes, 0) as "rideMinutes",
      ${placesHeld} as pizzas, ${bakedHeld} as baked,
      (select coalesce(json_agg(json_build_object('resource', h.resource, 'startsAt', h.starts_at, 'quantity', h.quantity)), '[]')
        from capacity_holds h where h.order_id = o.id and h.state = 'held') as holds
    from orders o join outlets p on p.id = o.outlet_id
    join order_revisions r on r.order_id = o.id and r.state = 'current'
    left join delivery_zones z on z.id = o.zone_id where o.id = ${orderId}`);
  if (!row) throw new Refusal("not_found");
  const outlet = await getOutlet(row.slug, tx);
  if (!outlet) throw new Refusal("not_found");
  const { mode, pizzas, baked, rideMinutes, revisionId } = row;
  return {
    ...{ orderId, revisionId, outlet },
    ...{ readyBy: new Date(row.readyBy), promisedAt: new Date(row.promisedAt) },
    wish: { mode, pizzas, baked, rideMinutes, slot: row.slot ? new Date(row.slot) : null },
    holds: row.holds.map((hold) => ({ ...hold, startsAt: new Date(hold.startsAt) })),
  };
}
