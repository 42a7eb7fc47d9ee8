import { sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";

/** Whether something of an order is still to be made again. */
export async function hasRemake(tx: Transaction, orderId: string): Promise<boolean> {
  const [row] = await tx.execute<{ open: boolean }>(
    sql`select exists (select 1 from incidents where order_id = ${orderId} and remade_at is null) as open`,
  );
  return row?.open ?? false;
}
