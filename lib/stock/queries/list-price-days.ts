import "server-only";
import { sql } from "drizzle-orm";
import { db } from "@/lib/server/db";
import { addDays, type BusinessDay } from "@/lib/time";

/** How far back, and how many changes of price at most. */
const daysBack = 365;
const mostDays = 24;

/**
 * The days of a year on which the price of one of these ingredients began or ended, the latest first, and the day the year
 * began: between two of them they cost the same.
 */
export async function listPriceDays(codes: readonly string[], today: BusinessDay): Promise<BusinessDay[]> {
  const first = addDays(today, -daysBack);
  const rows = await db.execute<{ day: string }>(sql`
    with prices as (
      select p.valid_from, p.valid_until from supplier_prices p
      join supplier_articles a on a.id = p.article_id join ingredients g on g.id = a.ingredient_id
      where g.code = any(${sql.param([...codes])}::text[]))
    select distinct day::text from (
      select valid_from as day from prices union all select valid_until + 1 from prices union all select ${first}::date) d
    where day between ${first}::date and ${today}::date order by day desc limit ${mostDays}`);
  return rows.map(({ day }) => day);
}
