import { sql } from "drizzle-orm";
import type { Database, Transaction } from "@/db/client";
import { db } from "@/lib/server/db";
import type { BusinessDay } from "@/lib/time";
import type { UnitCost } from "../cost";

/** What every ingredient costs on a day, by its code: the one answer to "how much is a gram of it". */
export async function listUnitCosts(
  day: BusinessDay,
  on: Database | Transaction = db,
): Promise<Map<string, UnitCost>> {
  const rows = await on.execute<{ code: string; cents: number; per: string; source: UnitCost["source"] }>(sql`
    select g.code, c.cents, c.per, c.source from unit_costs(${day}::date) c join ingredients g on g.id = c.ingredient_id`);
  return new Map(rows.map(({ code, cents, per, source }) => [code, { cents, per: Number(per), source }]));
}
