import "server-only";
import { sql } from "drizzle-orm";
import { db } from "@/lib/server/db";
import { shelfOrder } from "../count";

/** The shelves an outlet has, in the order in which one walks past them. */
export async function listShelfNames(outletId: string): Promise<string[]> {
  const rows = await db.execute<{ category: string }>(sql`
    select g.category from stock_levels s join ingredients g on g.id = s.ingredient_id
    where s.outlet_id = ${outletId} group by 1
    order by array_position(${sql.param([...shelfOrder])}::text[], g.category), 1`);
  return rows.map(({ category }) => category);
}
