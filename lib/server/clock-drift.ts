import "server-only";
import { sql } from "drizzle-orm";
import { db } from "./db";

/** By how many seconds this machine's clock is ahead of the database's. */
export async function clockDrift(): Promise<number> {
  const [row] = await db.execute<{ ms: number }>(
    sql`select (extract(epoch from clock_timestamp()) * 1000)::float8 as ms`,
  );
  return row ? (Date.now() - row.ms) / 1000 : 0;
}
