import { sql } from "drizzle-orm";
import type { Database, Transaction } from "@/db/client";
import type { CapacityResource } from "@/db/enums";
import { db } from "@/lib/server/db";
import { type Load, slotKey } from "../promise";

/** What an outlet has promised of its oven and couriers from an instant on. */
export async function getLoad(outletId: string, from: Date, on: Database | Transaction = db): Promise<Load> {
  const rows = await on.execute<{ resource: CapacityResource; starts_at: string; held: number }>(sql`
    select resource, starts_at, held from capacity
    where outlet_id = ${outletId} and held > 0 and starts_at >= ${from.toISOString()}::timestamptz - interval '1 hour'`);
  return new Map(rows.map((row) => [slotKey(row.resource, new Date(row.starts_at)), row.held]));
}
