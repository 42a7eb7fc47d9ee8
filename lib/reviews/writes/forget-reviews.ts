import { sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { hint } from "@/lib/outbox/writes/hint";
import { db } from "@/lib/server/db";
import { keptMonths } from "../review";

/** Who is forgotten leaves his stars and nothing he wrote: words may name him, and an answer may too. */
export async function eraseReviews(tx: Transaction, orderIds: readonly string[]): Promise<void> {
  const told = await tx.execute<{ outletId: string }>(sql`
    update order_reviews set text = '', answer = '', answered_at = null, answered_by = null
    where order_id = any(${sql.param([...orderIds])}::uuid[]) returning outlet_id as "outletId"`);
  await hint(tx, ...new Set(told.map(({ outletId }) => `reviews:${outletId}` as const)));
}

/** Reviews that are too old to say anything go, those taken back too. @returns how many went. */
export async function forgetReviews(at: Date): Promise<number> {
  const old = sql`(select order_id from order_reviews
    where written_at < ${at.toISOString()}::timestamptz - make_interval(months => ${keptMonths}))`;
  return db.transaction(async (tx) => {
    await tx.execute(sql`delete from order_review_dishes where order_id in ${old}`);
    const gone = await tx.execute<{ outletId: string }>(
      sql`delete from order_reviews where order_id in ${old} returning outlet_id as "outletId"`,
    );
    await hint(tx, ...new Set(gone.map(({ outletId }) => `reviews:${outletId}` as const)));
    return gone.length;
  });
}
