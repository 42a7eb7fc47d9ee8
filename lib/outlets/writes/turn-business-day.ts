import { sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import type { BusinessDay } from "@/lib/time";

/** The day that an outlet's shelves count for moves on; never back. */
export async function turnBusinessDay(tx: Transaction, outletId: string, day: BusinessDay): Promise<void> {
  await tx.execute(
    sql`update outlets set business_day = ${day}::date where id = ${outletId} and business_day < ${day}::date`,
  );
}
