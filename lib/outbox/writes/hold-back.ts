import { sql } from "drizzle-orm";
import { db } from "@/lib/server/db";

/**
 * After a restore: messages that were waiting when the backup was taken have very likely been tried since, and what is learnt
 * again now is old news to whoever it concerns. None is sent; that nobody knows whether it arrived stays on file.
 * @returns how many.
 */
export async function holdBack(at: Date): Promise<number> {
  const rows = await db.execute(sql`
    update messages set state = 'doubtful', last_error = 'restored', attempts = attempts + 1, trying_since = null,
      doubted_at = coalesce(doubted_at, ${at.toISOString()}::timestamptz)
    where state = 'pending' returning id`);
  return rows.length;
}
