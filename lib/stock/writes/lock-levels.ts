import { sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";

/** Locks, in key order, the levels an order holds something of and those of the given ingredients. */
export async function lockLevels(
  tx: Transaction,
  outletId: string,
  orderId: string,
  ingredientIds: readonly string[],
): Promise<void> {
  await tx.execute(sql`
    select 1 from stock_levels s
    where s.outlet_id = ${outletId} and (s.ingredient_id = any(${sql.param([...ingredientIds])}::uuid[])
      or s.ingredient_id in (select r.ingredient_id from stock_reservations r where r.order_id = ${orderId} and r.state = 'held'))
    order by s.ingredient_id for update`);
}
