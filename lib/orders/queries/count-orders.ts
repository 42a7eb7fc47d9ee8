import "server-only";
import { sql } from "drizzle-orm";
import type { OrderStatus } from "@/db/enums";
import { db } from "@/lib/server/db";
import type { BusinessDay } from "@/lib/time";

/** How many orders of a day stand where, by status. */
export async function countOrders(
  outletIds: readonly string[],
  day: BusinessDay,
): Promise<Partial<Record<OrderStatus, number>>> {
  const rows = await db.execute<{ status: OrderStatus; count: number }>(sql`
    select status, count(*)::int as count from orders
    where outlet_id = any(${sql.param([...outletIds])}::uuid[]) and business_day = ${day} group by status`);
  return Object.fromEntries(rows.map(({ status, count }) => [status, count]));
}
