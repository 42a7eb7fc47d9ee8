import "server-only";
import type { Actor } from "@/lib/actor";
import { takeInCharge } from "@/lib/orders/writes/take-in-charge";
import { now } from "@/lib/server/clock";
import { db } from "@/lib/server/db";

/**
 * The kitchen takes an order in charge. A colleague's tap a moment later changes nothing and is no error.
 * @throws Refusal not_found, already_ended or status_moved.
 */
export async function acceptOrder(
  input: { orderId: string; outletIds: readonly string[] },
  who: Actor,
  at: Date = now(),
): Promise<void> {
  await db.transaction((tx) => takeInCharge(tx, input, who, at));
}
