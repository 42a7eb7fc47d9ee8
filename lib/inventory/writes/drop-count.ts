import "server-only";
import { sql } from "drizzle-orm";
import type { Actor } from "@/lib/actor";
import { record } from "@/lib/audit/writes/record";
import type { Place } from "@/lib/kitchen/writes/change-shelves";
import { now } from "@/lib/server/clock";
import { db } from "@/lib/server/db";
import { outletIdOf } from "./outlet-id-of";
import { takeOpenCount } from "./take-open-count";

/** A count is given up: nothing of it is booked. @throws Refusal not_found, count_over */
export const dropCount = (
  dropping: Place & { count: string },
  who: Actor,
  at: Date = now(),
): Promise<{ dropped: string }> =>
  db.transaction(async (tx) => {
    const { count } = dropping;
    const outletId = await outletIdOf(tx, dropping);
    await takeOpenCount(tx, outletId, count, "update");
    await tx.execute(sql`
      update stock_counts set dropped_at = ${at.toISOString()}, dropped_by = ${who.userId} where id = ${count}`);
    await record(tx, { action: "dropCount", subject: "count", subjectId: count, outletId }, who, at);
    return { dropped: count };
  });
