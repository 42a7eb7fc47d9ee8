import { sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { Refusal } from "@/lib/refusal";

/**
 * Takes a count that is still open: `share` to write on it together with others, `update` to end it alone.
 * @throws Refusal not_found, count_over
 */
export async function takeOpenCount(
  tx: Transaction,
  outletId: string,
  countId: string,
  how: "share" | "update",
): Promise<{ openedAt: Date }> {
  const [row] = await tx.execute<{ opened_at: string; over: boolean }>(sql`
    select opened_at, num_nonnulls(closed_at, dropped_at) > 0 as over from stock_counts
    where id = ${countId} and outlet_id = ${outletId} ${how === "share" ? sql`for share` : sql`for update`}`);
  if (!row) throw new Refusal("not_found", {}, "count");
  if (row.over) throw new Refusal("count_over");
  return { openedAt: new Date(row.opened_at) };
}
