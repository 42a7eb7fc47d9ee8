import { sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import type { Actor } from "@/lib/actor";

/**
 * What became of the ingredients of an order cancelled after it was begun. Its consumption stands; a correction gives
 * them back to the books and, unless another order takes the pizzas over (and will consume them in its own name), a
 * waste movement takes them out again, so that waste is counted as waste.
 * A change after it was begun may have given some of it back already.
 * @param kept base units that another order takes over, by ingredient id; all of it when nothing was made.
 */
export async function rebookCooked(
  tx: Transaction,
  { orderId, kept, reason }: { orderId: string; kept: ReadonlyMap<string, number> | "all"; reason: string },
  who: Actor,
  at: Date,
): Promise<void> {
  const taken = kept === "all" ? new Map<string, number>() : kept;
  const ids = sql.param([...taken.keys()]);
  const quantities = sql.param([...taken.values()]);
  const share = kept === "all" ? sql`-sum(m.quantity)` : sql`coalesce(max(k.quantity), 0)`;
  await tx.execute(sql`select 1 from stock_levels s join stock_movements m using (outlet_id, ingredient_id)
    where m.order_id = ${orderId} and m.kind = 'consumption' order by s.ingredient_id for update of s`);
  await tx.execute(sql`
    with used as (
      select m.outlet_id, m.ingredient_id, -sum(m.quantity) as quantity, least(-sum(m.quantity), ${share}) as kept
      from stock_movements m left join unnest(${ids}::uuid[], ${quantities}::bigint[]) as k(ingredient_id, quantity) using (ingredient_id)
      where m.order_id = ${orderId} and m.kind in ('consumption', 'correction')
      group by m.outlet_id, m.ingredient_id having sum(m.quantity) < 0
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
