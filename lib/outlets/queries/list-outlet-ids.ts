import { sql } from "drizzle-orm";
import { db } from "@/lib/server/db";

/** Every outlet, open or not, in the order of their names. */
export async function listOutletIds(): Promise<string[]> {
  const rows = await db.execute<{ id: string }>(sql`select id from outlets order by name`);
  return rows.map(({ id }) => id);
}
