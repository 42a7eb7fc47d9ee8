import { sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import type { Actor } from "@/lib/actor";

/**
 * What became of the ingredients of an order cancelled after it was begun. Its consumption stands; a correction gives
 * them back to the books and, unless another order takes the pizzas over (and will consume them in its own name), a
 * waste movement takes them out again, so that waste is counted as waste.
 * @param kept share of the order, 0–1, that another order takes over, by ingredient id.
 */
export async function rebookCooked(
  tx: Transaction,
  { orderId, kept, reason }: { orderId: string; kept: ReadonlyMap<string, number>; reason: string },
  who: Actor,
  at: Date,
): Promise<void> {
  const ids = sql.param([...kept.keys()]);
  const quantities = sql.param([...kept.values()]);
  await tx.execute(sql`select 1 from stock_levels s join stock_movements m using (outlet_id, ingredient_id)
    where m.order_id = ${orderId} and m.kind = 'consumption' order by s.ingredient_id for update of s`);
  await tx.execute(sql`
    with used as (
      select m.outlet_id, m.ingredient_id, -m.quantity as quantity, least(-m.quantity, coalesce(k.quantity, 0)) as kept
      from stock_movements m left join unnest(${ids}::uuid[], ${quantities}::bigint[]) as k(ingredient_id, quantity) using (ingredient_id)
      where m.order_id = ${orderId} and m.kind = 'consumption'
    ), booked as (
      insert into stock_movements (id, outlet_id, ingredient_id, quantity, kind, reason, order_id, actor_id, dedupe_key, at)
      select gen_random_uuid(), outlet_id, ingredient_id, quantity, 'correction', ${reason}, ${orderId}::uuid, ${who.userId}::uuid,
        'cancelled:' || ${orderId} || ':' || ingredient_id, ${at.toISOString()}::timestamptz from used
      union all
      select gen_random_uuid(), outlet_id, ingredient_id, kept - quantity, 'waste', ${reason}, ${orderId}::uuid, ${who.userId}::uuid,
        'wasted:' || ${orderId} || ':' || ingredient_id, ${at.toISOString()}::timestamptz from used where quantity > kept
      returning ingredient_id
    )
    update stock_levels s set on_hand = s.on_hand + used.kept from used
    where s.outlet_id = used.outlet_id and s.ingredient_id = used.ingredient_id and used.kept > 0`);
}
