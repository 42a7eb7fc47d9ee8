import { sql } from "drizzle-orm";
import { now } from "@/lib/server/clock";
import { db } from "@/lib/server/db";
import { addMinutes } from "@/lib/time";

const keptMinutes = 24 * 60;

/** A day after its order ended, a browser's address and keys are of no use to anybody: they are not kept. @returns how many. */
export async function forgetBrowsers(at: Date = now()): Promise<number> {
  const gone = await db.execute(sql`
    delete from push_subscriptions s using orders o
    where o.id = s.order_id and o.ended_at < ${addMinutes(at, -keptMinutes).toISOString()}::timestamptz returning s.id`);
  return gone.length;
}
