import "server-only";
import type { Actor } from "@/lib/actor";
import { now } from "@/lib/server/clock";
import { db } from "@/lib/server/db";
import { assignDeliveries } from "./assign-deliveries";

/**
 * The dispatcher gives a round to a courier, all of its orders or none, even before they are ready.
 * @throws Refusal not_found, status_moved, already_taken, not_allowed.
 */
export async function assignRound(
  {
    orderIds,
    outletIds,
    courierId,
  }: { orderIds: readonly string[]; outletIds: readonly string[]; courierId: string },
  who: Actor,
  at: Date = now(),
): Promise<void> {
  const from = ["placed", "preparing", "ready"] as const;
  await db.transaction((tx) => assignDeliveries(tx, { orderIds, outletIds, courierId, from }, who, at));
}
