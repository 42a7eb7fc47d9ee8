import "server-only";
import { sql } from "drizzle-orm";
import { db } from "@/lib/server/db";
import { isCarried } from "@/lib/till/queries/list-couriers-cash";
import type { CourierScreen } from "../run";

/** What a courier brought to an end today at an outlet, and the cash he has not handed in. */
export async function countDone(
  courierId: string,
  outletId: string,
  at: Date,
): Promise<CourierScreen["done"]> {
  const [done] = await db.execute<CourierScreen["done"]>(sql`
    select count(*) filter (where d.state = 'delivered')::int as delivered, count(*) filter (where d.state = 'failed')::int as failed,
      coalesce((select sum(p.amount_cents) from payments p join orders o on o.id = p.order_id
        where p.carried_by = ${courierId} and o.outlet_id = ${outletId} and ${isCarried("p")}), 0)::int as "cashCents"
    from deliveries d join outlets h on h.id = d.outlet_id
    where d.courier_id = ${courierId} and d.outlet_id = ${outletId} and d.state in ('delivered', 'failed')
      and (d.ended_at at time zone h.timezone)::date = (${at.toISOString()}::timestamptz at time zone h.timezone)::date`);
  return done ? { ...done } : { delivered: 0, failed: 0, cashCents: 0 };
}
