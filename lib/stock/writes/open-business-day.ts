import { sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import type { BusinessDay } from "@/lib/time";
import { turnBusinessDay } from "../../outlets/writes/turn-business-day";
import type { Lost } from "./lose-holds";

/**
 * A new day opens at an outlet: what was held for it moves into `reserved`. If less is there than is held, the latest
 * reservations lose their hold. The caller has the outlet's turn, and the orders that hold anything locked.
 * @returns what was lost; the caller must flag its orders.
 */
export async function openBusinessDay(
  tx: Transaction,
  outletId: string,
  day: BusinessDay,
  at: Date,
): Promise<Lost[]> {
  await tx.execute(
    sql`select 1 from stock_levels where outlet_id = ${outletId} order by ingredient_id for update`,
  );
  const lost = await tx.execute<{ order_id: string; ingredient_id: string; quantity: string }>(sql`
    with due as (
      select r.id, sum(r.quantity) over (partition by r.ingredient_id order by r.created_at, r.id) > s.on_hand as short
      from stock_reservations r
      join stock_levels s on s.outlet_id = r.outlet_id and s.ingredient_id = r.ingredient_id
      where r.outlet_id = ${outletId} and r.state = 'held' and r.needed_on <= ${day}::date
    )
    update stock_reservations r set state = 'released', ended_at = ${at.toISOString()}::timestamptz
    from due where due.id = r.id and due.short returning r.order_id, r.ingredient_id, r.quantity`);
  await tx.execute(sql`
    update stock_levels s set reserved = coalesce((
      select sum(r.quantity) from stock_reservations r where r.outlet_id = s.outlet_id
        and r.ingredient_id = s.ingredient_id and r.state = 'held' and r.needed_on <= ${day}::date), 0)
    where s.outlet_id = ${outletId}`);
  await turnBusinessDay(tx, outletId, day);
  return lost.map((row) => ({
    ...{ orderId: row.order_id, ingredientId: row.ingredient_id, quantity: Number(row.quantity) },
  }));
}
