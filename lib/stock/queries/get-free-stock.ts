import { sql } from "drizzle-orm";
import type { Database, Transaction } from "@/db/client";
import { db } from "@/lib/server/db";
import type { BusinessDay } from "@/lib/time";

/**
 * What an outlet can still promise of each ingredient, by code, for a business day. For the day it works on:
 * on hand less reserved. For a later day: on hand less all that is held up to and including that day, and what suppliers bring
 * by then.
 * @param besides an order whose own hold counts as free, because it is about to be changed.
 */
export async function getFreeStock(
  outletId: string,
  day: BusinessDay,
  on: Database | Transaction = db,
  besides: string | null = null,
): Promise<Map<string, number>> {
  const rows = await on.execute<{ code: string; free: string }>(sql`
    select g.code, s.on_hand - case when ${day}::date <= o.business_day then s.reserved else coalesce((
        select sum(r.quantity) from stock_reservations r
        where r.outlet_id = s.outlet_id and r.ingredient_id = s.ingredient_id and r.state = 'held' and r.needed_on <= ${day}::date
      ), 0) - coalesce(d.quantity, 0) end + coalesce((
        select sum(r.quantity) from stock_reservations r where r.order_id = ${besides}::uuid
          and r.ingredient_id = s.ingredient_id and r.state = 'held' and r.needed_on <= ${day}::date), 0) as free
    from stock_levels s join ingredients g on g.id = s.ingredient_id join outlets o on o.id = s.outlet_id
    left join due_receipts(${outletId}::uuid, ${day}::date) d on d.ingredient_id = s.ingredient_id
    where s.outlet_id = ${outletId}`);
  return new Map(rows.map((row) => [row.code, Number(row.free)]));
}
