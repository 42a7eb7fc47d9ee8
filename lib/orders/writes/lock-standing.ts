import { sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { readStanding, type StandingOrder } from "../queries/read-standing";

/** An order as a change finds it, locked: the kitchen cannot start it and nobody else can change it until the commit. */
export async function lockStanding(tx: Transaction, orderId: string): Promise<StandingOrder | null> {
  await tx.execute(sql`select 1 from orders where id = ${orderId} for update`);
  return readStanding(tx, orderId);
}
