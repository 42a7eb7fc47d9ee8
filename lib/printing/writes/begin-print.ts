import { sql } from "drizzle-orm";
import { now } from "@/lib/server/clock";
import { db } from "@/lib/server/db";

/** Written before the first byte leaves: should the process die meanwhile, the doubt is on file. */
export async function beginPrint(id: string, at: Date = now()): Promise<void> {
  await db.execute(sql`
    update print_jobs set trying_since = ${at.toISOString()}::timestamptz, attempts = attempts + 1
    where id = ${id} and state = 'pending'`);
}
