import "server-only";
import { sql } from "drizzle-orm";
import { db } from "@/lib/server/db";
import type { LedgerHold } from "../ledger";

/** The orders that hold something of an ingredient at an outlet, the first to be made first. */
export async function listHolds(outletId: string, ingredientId: string): Promise<LedgerHold[]> {
  const rows = await db.execute<Omit<LedgerHold, "quantity"> & { quantity: string }>(sql`
    select o.id as "orderId", o.number, o.business_day::text as day, o.status, r.needed_on::text as "neededOn",
      sum(r.quantity) as quantity
    from stock_reservations r join orders o on o.id = r.order_id
    where r.outlet_id = ${outletId} and r.ingredient_id = ${ingredientId} and r.state = 'held'
    group by o.id, r.needed_on order by r.needed_on, o.ready_by, o.id`);
  return rows.map((row) => ({ ...row, quantity: Number(row.quantity) }));
}
