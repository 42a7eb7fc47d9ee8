import { sql } from "drizzle-orm";
import type { Database, Transaction } from "@/db/client";
import type { CapacityResource } from "@/db/enums";
import { db } from "@/lib/server/db";
import { type Load, slotKey } from "../places";

type Row = { outlet_id: string; resource: CapacityResource; starts_at: string; taken: number };

/**
 * What is no longer free of outlets' slots, hands, oven and couriers from an instant on, by outlet: what is promised, and what a
 * slot was given less than the usual.
 */
export async function getLoads(
  outletIds: readonly string[],
  from: Date,
  on: Database | Transaction = db,
): Promise<ReadonlyMap<string, Load>> {
  const rows = await on.execute<Row>(sql`
    select c.outlet_id, c.resource, c.starts_at,
      c.held + case c.resource when 'kitchen' then o.pizzas_per_slot - c."limit"
        when 'delivery' then o.deliveries_per_slot - c."limit" else 0 end as taken
    from capacity c join outlets o on o.id = c.outlet_id
    where c.outlet_id = any(${sql.param([...outletIds])}::uuid[]) and c.starts_at >= ${from.toISOString()}::timestamptz - interval '1 hour'`);
  const loads = new Map(outletIds.map((id) => [id, new Map<string, number>()]));
  for (const { outlet_id, resource, starts_at, taken } of rows)
    loads.get(outlet_id)?.set(slotKey(resource, new Date(starts_at)), taken);
  return loads;
}

/** The same of one. */
export const getLoad = async (outletId: string, from: Date, on: Database | Transaction = db): Promise<Load> =>
  (await getLoads([outletId], from, on)).get(outletId) ?? new Map();
