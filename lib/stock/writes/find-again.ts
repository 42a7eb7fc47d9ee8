import { sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { newId } from "@/lib/ids";
import type { Reservation } from "./reserve-stock";

export type Found = Pick<Reservation, "orderId" | "outletId" | "neededOn" | "needs">;

/**
 * Books what an order that was rebuilt after a loss needs and our books do not have any more, by a correction of just that
 * much: the goods were there, their receipt was lost. The next stocktake tells the truth.
 */
export async function findAgain(tx: Transaction, found: Found, at: Date): Promise<void> {
  const { orderId, outletId, neededOn } = found;
  const needs = [...found.needs].toSorted(([a], [b]) => (a < b ? -1 : 1));
  const ids = sql.param(needs.map(([id]) => id));
  const quantities = sql.param(needs.map(([, quantity]) => quantity));
  const rowIds = sql.param(needs.map(() => newId()));
  await tx.execute(sql`
    select 1 from stock_levels where outlet_id = ${outletId} and ingredient_id = any(${ids}::uuid[])
    order by ingredient_id for update`);
  await tx.execute(sql`
    with short as (
      select n.row_id, n.ingredient_id, n.quantity - (s.on_hand - greatest(s.reserved, coalesce((
          select sum(r.quantity) from stock_reservations r where r.outlet_id = s.outlet_id and r.ingredient_id = s.ingredient_id
            and r.state = 'held' and r.needed_on <= ${neededOn}::date), 0))) as missing
      from unnest(${ids}::uuid[], ${quantities}::bigint[], ${rowIds}::uuid[]) as n(ingredient_id, quantity, row_id)
      join stock_levels s on s.outlet_id = ${outletId} and s.ingredient_id = n.ingredient_id
    ), moved as (
      insert into stock_movements (id, outlet_id, ingredient_id, quantity, kind, reason, order_id, dedupe_key, at)
      select row_id, ${outletId}::uuid, ingredient_id, missing, 'correction', 'restored', ${orderId}::uuid,
        'restored:' || ${orderId} || ':' || ingredient_id, ${at.toISOString()}::timestamptz
      from short where missing > 0
    )
    update stock_levels s set on_hand = s.on_hand + short.missing from short
    where s.outlet_id = ${outletId} and s.ingredient_id = short.ingredient_id and short.missing > 0`);
}
