import { sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import type { Actor } from "@/lib/actor";

/**
 * Preparation starts: what was held is used. One movement an ingredient, booked at the order's outlet; a second call
 * finds nothing held and does nothing. Levels are locked in key order.
 */
export async function consumeReservations(
  tx: Transaction,
  orderId: string,
  who: Actor,
  at: Date,
): Promise<void> {
  await tx.execute(sql`
    with held as (
      select r.id, r.outlet_id, r.ingredient_id, r.quantity, r.needed_on <= o.business_day as counted
      from stock_reservations r
      join outlets o on o.id = r.outlet_id
      join stock_levels s on s.outlet_id = r.outlet_id and s.ingredient_id = r.ingredient_id
      where r.order_id = ${orderId} and r.state = 'held'
      order by r.ingredient_id for update of s, r
    ), ended as (
      update stock_reservations r set state = 'consumed', ended_at = ${at.toISOString()}::timestamptz
      from held where r.id = held.id and r.state = 'held'
      returning r.outlet_id, r.ingredient_id, r.quantity, held.counted
    ), used as (
      select outlet_id, ingredient_id, sum(quantity) as quantity, sum(quantity) filter (where counted) as counted
      from ended group by outlet_id, ingredient_id
    ), levels as (
      update stock_levels s set on_hand = s.on_hand - used.quantity, reserved = s.reserved - coalesce(used.counted, 0)
      from used where s.outlet_id = used.outlet_id and s.ingredient_id = used.ingredient_id
    )
    insert into stock_movements (id, outlet_id, ingredient_id, quantity, kind, order_id, actor_id, dedupe_key, at)
    select gen_random_uuid(), outlet_id, ingredient_id, -quantity, 'consumption', ${orderId}::uuid, ${who.userId}::uuid,
      'consume:' || ${orderId} || ':' || ingredient_id, ${at.toISOString()}::timestamptz
    from used`);
}
