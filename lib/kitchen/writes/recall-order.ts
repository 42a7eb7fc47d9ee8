import "server-only";
import type { Actor } from "@/lib/actor";
import { moveOrder } from "@/lib/orders/writes/move-order";
import { now } from "@/lib/server/clock";
import { db } from "@/lib/server/db";

/** Sent out too early: back on the board, as long as nobody left with it. @throws Refusal not_found, already_ended or status_moved. */
export async function recallOrder(
  input: { orderId: string; outletIds: readonly string[] },
  who: Actor,
  at: Date = now(),
): Promise<void> {
  await db.transaction((tx) => moveOrder(tx, { ...input, move: "recall" }, who, at));
}
