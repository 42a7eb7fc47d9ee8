import "server-only";
import { sql } from "drizzle-orm";
import { db } from "@/lib/server/db";
import { addDays, businessDayOf } from "@/lib/time";
import { type FoundOrder, searchedDays } from "../found";
import { searchOf } from "../order-filter";
import { searchConditions } from "./search-conditions";

const most = 8;

/** Orders of the last weeks at any of these outlets by number, telephone or name, the latest first. */
export async function findOrders(
  outletIds: readonly string[],
  typed: string,
  at: Date,
): Promise<FoundOrder[]> {
  const search = searchConditions(searchOf(typed));
  if (!search || outletIds.length === 0) return [];
  const since = addDays(businessDayOf(at, "Europe/Paris"), -searchedDays);
  const rows = await db.execute<FoundOrder>(sql`
    select o.id, s.slug as outlet, o.business_day::text as day, o.number, o.contact_name as name, o.status, o.total_cents as "totalCents"
    from orders o join outlets s on s.id = o.outlet_id
    where o.outlet_id = any(${sql.param([...outletIds])}::uuid[]) and o.business_day >= ${since}::date and ${search}
    order by o.business_day desc, coalesce(o.placed_at, o.created_at) desc, o.number desc limit ${most}`);
  return [...rows];
}
