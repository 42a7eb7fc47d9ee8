import { sql } from "drizzle-orm";
import { db } from "@/lib/server/db";

/** Has an outlet looked ahead at by the queue: every process that heard the same asks for the same one job. */
export async function askLookAhead(outletId: string): Promise<void> {
  await db.execute(
    sql`select enqueue_job('tell_late', json_build_object('id', ${outletId}::text), null, ${`tell_late:${outletId}`})`,
  );
}
