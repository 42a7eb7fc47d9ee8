import { sql } from "drizzle-orm";
import { db } from "@/lib/server/db";

/** The provider's moment of the last entry of its list that we have; null before the first. */
export async function getListedUntil(): Promise<Date | null> {
  const [row] = await db.execute<{ at: string | null }>(sql`select max(at) as at from provider_movements`);
  return row?.at ? new Date(row.at) : null;
}
