import { sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";

/**
 * What an order lost its hold on and is there again after all is held for it once more, ingredient by ingredient, as far
 * as it goes. Levels are locked in key order.
 */
export async function holdAgain(tx: Transaction, orderId: string): Promise<void> {
  await tx.execute(sql`
    with lost as (
      select r.revision_id, r.outlet_id, r.ingredient_id, r.needed_on, max(r.quantity) as quantity
      from stock_reservations r join order_revisions v on v.id = r.revision_id and v.state = 'current'
      where r.order_id = ${orderId} and r.state = 'released' and not exists (
        select from stock_reservations k where k.revision_id = r.revision_id and k.ingredient_id = r.ingredient_id and k.state <> 'released')
      group by 1, 2, 3, 4
    ), locked as materialized (
      select s.outlet_id, s.ingredient_id from stock_levels s join lost using (outlet_id, ingredient_id)
      order by s.ingredient_id for update of s
    ), taken as (
      update stock_levels s set reserved = s.reserved + case when lost.needed_on <= o.business_day then lost.quantity else 0 end
      from lost join locked using (outlet_id, ingredient_id) join outlets o on o.id = lost.outlet_id
      where s.outlet_id = lost.outlet_id and s.ingredient_id = lost.ingredient_id and s.on_hand - s.reserved >= lost.quantity
      returning lost.*
    )
    insert into stock_reservations (id, order_id, revision_id, outlet_id, ingredient_id, quantity, needed_on)
    select gen_random_uuid(), ${orderId}::uuid, revision_id, outlet_id, ingredient_id, quantity, needed_on from taken`);
}
