import "server-only";
import { sql } from "drizzle-orm";
import { db } from "@/lib/server/db";

/** Whose boxes they are, and by which clock. */
export async function getLabelHead(orderId: string): Promise<{ name: string; timezone: string } | null> {
  const [row] = await db.execute<{ name: string; timezone: string }>(sql`
    select o.contact_name as name, u.timezone from orders o join outlets u on u.id = o.outlet_id where o.id = ${orderId}`);
  return row ?? null;
}
