import { sql } from "drizzle-orm";
import { hint } from "@/lib/outbox/writes/hint";
import { now } from "@/lib/server/clock";
import { db } from "@/lib/server/db";

/** A printer does not answer, or cannot print; or it is back (`why` null). Screens are told when that changes. */
export async function markPrinter(id: string, why: string | null, at: Date = now()): Promise<void> {
  await db.transaction(async (tx) => {
    const [changed] = await tx.execute<{ outletId: string }>(sql`
      update printers set away_why = ${why},
        away_since = case when ${why}::text is null then null else coalesce(away_since, ${at.toISOString()}::timestamptz) end
      where id = ${id} and away_why is distinct from ${why} returning outlet_id as "outletId"`);
    if (changed) await hint(tx, `orders:${changed.outletId}`);
  });
}
