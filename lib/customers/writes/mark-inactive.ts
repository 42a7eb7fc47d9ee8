import { type SQL, sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { db } from "@/lib/server/db";

/** He is being told that his account goes. False where he was already. */
export async function markInactive(tx: Transaction, customerId: string, at: Date): Promise<boolean> {
  const marked = await tx.execute(sql`
    update customers set inactive_noticed_at = ${at.toISOString()}::timestamptz
    where id = ${customerId} and inactive_noticed_at is null and anonymised_at is null returning id`);
  return marked.length > 0;
}

/** Whoever came back is as if never told. @param cameBack of the customer `c`. */
export async function unmarkInactive(cameBack: SQL): Promise<void> {
  await db.execute(sql`
    update customers c set inactive_noticed_at = null where inactive_noticed_at is not null and ${cameBack}`);
}
