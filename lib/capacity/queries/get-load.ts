import { sql } from "drizzle-orm";
import type { Database, Transaction } from "@/db/client";
import type { CapacityResource } from "@/db/enums";
import { db } from "@/lib/server/db";
import { type Load, slotKey } from "../places";

/**
 * What is no longer free of an outlet's slots, hands, oven and couriers from an instant on: what is promised, and what a slot was
 * given less than the usual.
 */
export async function getLoad(outletId: string, from: Date, on: Database | Transaction = db): Promise<Load> {
  const rows = await on.execute<{ resource: CapacityResource; starts_at: string; taken: number }>(sql`
    select c.resource, c.starts_at,
      c.held + case c.resource when 'kitchen' then o.pizzas_per_slot - c."limit"
        when 'delivery' then o.deliveries_per_slot - c."limit" else 0 end as taken
    from capacity c join outlets o on o.id = c.outlet_id
    where c.outlet_id = ${outletId} and c.starts_at >= ${from.toISOString()}::timestamptz - interval '1 hour'`);
  return new Map(rows.map((row) => [slotKey(row.resource, new Date(row.starts_at)), row.taken]));
}
