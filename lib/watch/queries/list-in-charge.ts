import { sql } from "drizzle-orm";
import { db } from "@/lib/server/db";

/** Who is written to: the managers of an outlet, or those who run the house. Nobody who has left. */
export async function listInCharge(outletId: string | null): Promise<string[]> {
  const rows = await db.execute<{ email: string }>(sql`
    select distinct u.email from users u join memberships m on m.user_id = u.id
    where u.disabled_at is null and (
      (m.outlet_id is null and m.role in ('director', 'admin'))
      or (m.outlet_id = ${outletId}::uuid and m.role = 'manager'))
    order by 1`);
  return rows.map(({ email }) => email);
}
