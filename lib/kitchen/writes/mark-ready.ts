import "server-only";
import type { Actor } from "@/lib/actor";
import { moveOrder } from "@/lib/orders/writes/move-order";
import { now } from "@/lib/server/clock";
import { db } from "@/lib/server/db";

/** The order leaves the kitchen's board, boxed. @throws Refusal not_found, already_ended or status_moved. */
export async function markReady(
  input: { orderId: string; outletIds: readonly string[] },
  who: Actor,
  at: Date = now(),
): Promise<void> {
  await db.transaction((tx) => moveOrder(tx, { ...input, move: "finish" }, who, at));
}
