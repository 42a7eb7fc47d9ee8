import { sql } from "drizzle-orm";
import type { Database, Transaction } from "@/db/client";
import { type Kitchen, KitchenShape, usualKitchen } from "@/lib/outlets/kitchen";
import { db } from "@/lib/server/db";

/** An outlet's oven, hands and times; the house's usual ones where it said nothing of its own. */
export async function getKitchen(outletId: string, on: Database | Transaction = db): Promise<Kitchen> {
  const [row] = await on.execute<{ kitchen: unknown }>(sql`
    select json_build_object('ovenPlaces', oven_places, 'ovenCelsius', oven_celsius, 'hands', hands, 'packsApart', packs_apart,
      'seconds', seconds, 'foldedSeconds', seconds -> 'folded') as kitchen
    from kitchens where outlet_id = ${outletId}`);
  return row ? KitchenShape.parse(row.kitchen) : usualKitchen;
}
