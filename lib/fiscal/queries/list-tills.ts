import { sql } from "drizzle-orm";
import { db } from "@/lib/server/db";

export type Till = { code: "web" | "counter"; entries: number };

/** The tills of an outlet in force, and how many documents each has sealed. */
export async function listTills(outletId: string): Promise<Till[]> {
  const rows = await db.execute<Till>(sql`
    select code, last_seq::int as entries from fiscal_chains
    where outlet_id = ${outletId} and kind = 'till' and retired_at is null order by code desc`);
  return rows.map((row) => ({ ...row }));
}
