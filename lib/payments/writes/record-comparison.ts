import { sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { newId } from "@/lib/ids";

/** Notes that our books were held against the provider's list, or why that came to nothing. */
export async function recordComparison(
  tx: Transaction,
  told: { added: number; balanceCents: number } | { trouble: string },
  at: Date,
): Promise<void> {
  const [added, balance, trouble] =
    "trouble" in told ? [0, null, told.trouble] : [told.added, told.balanceCents, null];
  await tx.execute(sql`
    insert into provider_comparisons (id, at, added, balance_cents, trouble)
    values (${newId()}, ${at.toISOString()}::timestamptz, ${added}, ${balance}, ${trouble})`);
}
