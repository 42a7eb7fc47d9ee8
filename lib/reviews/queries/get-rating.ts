import { sql } from "drizzle-orm";
import { db } from "@/lib/server/db";
import type { Rating } from "../review";

/** What all that is shown of an outlet comes to. */
export async function getRating(outletId: string): Promise<Rating> {
  const [row] = await db.execute<{ average: number | null; count: number }>(sql`
    select round(avg(stars), 1)::float as average, count(*)::int as count from order_reviews
    where outlet_id = ${outletId} and hidden_at is null and removed_at is null`);
  return row?.average ? { average: row.average, count: row.count } : null;
}
