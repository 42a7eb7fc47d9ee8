import { sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";

/** Nobody will pay this any more: its page is closed, or was never made, or the bank let go of what it held. */
export async function closePayment(
  tx: Transaction,
  paymentId: string,
  status: "cancelled" | "failed",
): Promise<void> {
  await tx.execute(
    sql`update payments set status = ${status} where id = ${paymentId} and status in ('pending', 'authorised')`,
  );
}
