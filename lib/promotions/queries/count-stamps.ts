import { sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { db } from "@/lib/server/db";

/** How many stamps an account has. */
export async function countStamps(
  customerId: string,
  on: Pick<Transaction, "execute"> = db,
): Promise<number> {
  const [row] = await on.execute<{ stamps: number }>(
    sql`select coalesce(sum(stamps), 0)::int as stamps from stamp_entries where customer_id = ${customerId}`,
  );
  return row?.stamps ?? 0;
}
