import { sql } from "drizzle-orm";
import { db } from "@/lib/server/db";

/** The link its customer holds. */
export async function tokenOf(orderId: string): Promise<string> {
  const [row] = await db.execute<{ token: string }>(
    sql`select public_token as token from orders where id = ${orderId}`,
  );
  if (!row) throw new Error("no such order");
  return row.token;
}
