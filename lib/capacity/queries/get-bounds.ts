import { sql } from "drizzle-orm";
import type { Database, Transaction } from "@/db/client";
import { db } from "@/lib/server/db";

/** Between what an outlet's reserve tunes itself. */
export async function getBounds(outletId: string, on: Database | Transaction = db) {
  const [row] = await on.execute<{ least: number; most: number }>(
    sql`select reserve_least as least, reserve_most as most from outlet_means where outlet_id = ${outletId}`,
  );
  return row ? { ...row } : { least: 0, most: 15 };
}
