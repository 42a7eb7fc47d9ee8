import "server-only";
import { hint } from "@/lib/outbox/writes/hint";
import { now } from "@/lib/server/clock";
import { db } from "@/lib/server/db";
import { endStopsOver } from "@/lib/stock/writes/stop-selling";

/** What was off sale until an hour that has come is on sale again, and every open menu shows it. */
export const liftStops = (at: Date = now()): Promise<number> =>
  db.transaction(async (tx) => {
    const outletIds = await endStopsOver(tx, at);
    for (const id of outletIds) await hint(tx, `availability:${id}`, `orders:${id}`);
    return outletIds.length;
  });
