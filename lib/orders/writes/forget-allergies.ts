import { sql } from "drizzle-orm";
import { db } from "@/lib/server/db";
import { addMinutes } from "@/lib/time";
import { allergyDays } from "../allergy";

/** What was said of somebody's health goes a week after its order: ended, or never come to anything. @returns how many went. */
export async function forgetAllergies(at: Date): Promise<number> {
  const since = addMinutes(at, -allergyDays * 24 * 60).toISOString();
  const gone = await db.execute(sql`
    delete from order_allergies a using orders o
    where o.id = a.order_id and coalesce(o.ended_at, o.promised_at) < ${since}::timestamptz returning a.order_id`);
  return gone.length;
}
