import { sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";

/**
 * The promotion an order has (`own`), the one a change of it holds, and the one it wants: two changes meet in one
 * order, and nobody waits whose discount only names one.
 */
export async function lockPromotions(
  tx: Transaction,
  orderId: string,
  promotionId: string | null,
): Promise<{ id: string; code: string; own: boolean }[]> {
  const own = sql`select promotion_id from promotion_uses where order_id = ${orderId} and given_back_at is null`;
  return tx.execute<{ id: string; code: string; own: boolean }>(sql`
    select id, code, id in (${own}) as own from promotions where id in (${own}
      union all select promotion_id from promotion_holds where order_id = ${orderId} and ended_at is null
      union all select ${promotionId}::uuid)
    order by id for no key update`);
}
