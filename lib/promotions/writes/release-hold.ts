import { sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { lockPromotions } from "./lock-promotions";

/** The use a change kept while it waited is free again: it came to nothing, or the order itself takes it now. */
export async function releaseHold(tx: Transaction, orderId: string, at: Date): Promise<void> {
  await lockPromotions(tx, orderId, null);
  await tx.execute(sql`
    with ended as (
      update promotion_holds set ended_at = ${at.toISOString()}::timestamptz
      where order_id = ${orderId} and ended_at is null returning promotion_id
    )
    update promotions p set used = p.used - 1 from ended where p.id = ended.promotion_id`);
}
