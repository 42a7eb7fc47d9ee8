import { sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";

/** An order came to nothing: the use it took is somebody else's to have. Once, however often it is asked. */
export async function giveUseBack(tx: Transaction, orderId: string, at: Date): Promise<void> {
  await tx.execute(sql`
    with given as (
      update promotion_uses set given_back_at = ${at.toISOString()}::timestamptz
      where order_id = ${orderId} and given_back_at is null returning promotion_id
    )
    update promotions p set used = p.used - 1 from given where p.id = given.promotion_id`);
}
