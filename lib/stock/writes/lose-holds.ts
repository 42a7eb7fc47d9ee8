import { sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";

/** A hold that stands no more, because what it held is not there. */
export type Lost = { orderId: string; ingredientId: string; quantity: number };

/**
 * Where less will be there than is held for today and before, the latest reservations lose their hold. The caller has the
 * levels locked and takes what was lost off `reserved`.
 * @param there what will be on hand, by ingredient id.
 */
export async function loseHolds(
  tx: Transaction,
  outletId: string,
  there: ReadonlyMap<string, number>,
  at: Date,
): Promise<Lost[]> {
  const rows = JSON.stringify([...there].map(([id, quantity]) => ({ id, quantity })));
  const lost = await tx.execute<{ order_id: string; ingredient_id: string; quantity: string }>(sql`
    with held as (
      select r.id, sum(r.quantity) over (partition by r.ingredient_id order by r.created_at, r.id) > n.quantity as short
      from stock_reservations r join outlets o on o.id = r.outlet_id
      join jsonb_to_recordset(${rows}::jsonb) as n(id uuid, quantity bigint) on n.id = r.ingredient_id
      where r.outlet_id = ${outletId} and r.state = 'held' and r.needed_on <= o.business_day
    )
    update stock_reservations r set state = 'released', ended_at = ${at.toISOString()}::timestamptz
    from held where held.id = r.id and held.short returning r.order_id, r.ingredient_id, r.quantity`);
  return lost.map((row) => ({
    ...{ orderId: row.order_id, ingredientId: row.ingredient_id, quantity: Number(row.quantity) },
  }));
}
