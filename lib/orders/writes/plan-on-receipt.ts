import { sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";

/** From now on this order is to be paid at the door or at the counter. */
export async function planOnReceipt(tx: Transaction, orderId: string): Promise<void> {
  await tx.execute(
    sql`update orders set payment_plan = 'on_receipt' where id = ${orderId} and status in ('awaiting_payment', 'placed')`,
  );
}
