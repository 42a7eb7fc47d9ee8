import { sql } from "drizzle-orm";
import type { PrintState } from "@/db/enums";
import { hint } from "@/lib/outbox/writes/hint";
import { now } from "@/lib/server/clock";
import { db } from "@/lib/server/db";

/** Writes how a paper ended; screens are told of a doubt. */
export async function endPrint(
  id: string,
  { state, why }: { state: Exclude<PrintState, "pending">; why: string | null },
  at: Date = now(),
): Promise<void> {
  await db.transaction(async (tx) => {
    const [job] = await tx.execute<{ outletId: string }>(sql`
      update print_jobs set state = ${state}, last_error = ${why}, trying_since = null, ended_at = ${at.toISOString()}::timestamptz
      where id = ${id} and state = 'pending' returning outlet_id as "outletId"`);
    if (job && state === "doubtful") await hint(tx, `orders:${job.outletId}`);
  });
}
