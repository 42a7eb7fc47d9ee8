import { sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";

/**
 * One order at a time is written for an outlet: prices, stock and times read after this stay true until the commit.
 * Taken before any row lock. Statements of a transaction run in the order in which their functions are called, so what
 * is called after this, without waiting, reads what the outlet's last order left.
 */
export async function lockOutlet(tx: Transaction, slug: string): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${slug}, 0))`);
}
