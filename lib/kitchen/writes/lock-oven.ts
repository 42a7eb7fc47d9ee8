import { sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";

/** One pizza at a time goes into an outlet's oven: the places counted after this stay true until the commit. */
export async function lockOven(tx: Transaction, outletId: string): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`oven:${outletId}`}, 0))`);
}
