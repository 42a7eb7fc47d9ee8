import { sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";

/** The customer wants to be told otherwise: no browser is told of this order any more. */
export async function releaseBrowsers(tx: Transaction, orderId: string, at: Date): Promise<void> {
  await tx.execute(sql`
    update push_subscriptions set ended_at = ${at.toISOString()}::timestamptz where order_id = ${orderId} and ended_at is null`);
}
