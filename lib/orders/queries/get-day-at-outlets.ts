import "server-only";
import { sql } from "drizzle-orm";
import { now } from "@/lib/server/clock";
import { db } from "@/lib/server/db";

/** Where today's orders of an outlet stand, and what they come to. */
export type OutletDay = {
  outletId: string;
  orders: number;
  placed: number;
  preparing: number;
  ready: number;
  underWay: number;
  /** Past what was promised and still in the house or on the road. */
  late: number;
  /** With VAT, of orders that were not cancelled. */
  soldCents: number;
};

/** One line an outlet, those without an order today included, in one statement. */
export async function getDayAtOutlets(
  outletIds: readonly string[],
  at: Date = now(),
): Promise<Map<string, OutletDay>> {
  const instant = sql`${at.toISOString()}::timestamptz`;
  const inHouse = sql`o.status in ('placed', 'preparing', 'ready', 'out_for_delivery')`;
  const rows = await db.execute<OutletDay>(sql`
    select p.id as "outletId",
      count(o.id) filter (where o.status not in ('awaiting_payment', 'expired', 'cancelled'))::int as orders,
      count(o.id) filter (where o.status = 'placed')::int as placed,
      count(o.id) filter (where o.status = 'preparing')::int as preparing,
      count(o.id) filter (where o.status = 'ready')::int as ready,
      count(o.id) filter (where o.status = 'out_for_delivery')::int as "underWay",
      count(o.id) filter (where ${inHouse} and o.promised_at < ${instant})::int as late,
      coalesce(sum(o.total_cents) filter (where o.status not in ('awaiting_payment', 'expired', 'cancelled')), 0)::int as "soldCents"
    from outlets p left join orders o on o.outlet_id = p.id and o.business_day = (${instant} at time zone p.timezone)::date
    where p.id = any(${sql.param([...outletIds])}::uuid[]) group by p.id`);
  return new Map(rows.map((row) => [row.outletId, { ...row }]));
}
