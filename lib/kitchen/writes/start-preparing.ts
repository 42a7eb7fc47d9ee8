import "server-only";
import type { Actor } from "@/lib/actor";
import { moveOrder } from "@/lib/orders/writes/move-order";
import { takeForStart } from "@/lib/orders/writes/take-for-start";
import { takeInCharge } from "@/lib/orders/writes/take-in-charge";
import { now } from "@/lib/server/clock";
import { db } from "@/lib/server/db";
import { consumeReservations } from "@/lib/stock/writes/consume-reservations";
import { holdAgain } from "@/lib/stock/writes/hold-again";

/**
 * Preparation starts: from here on the customer can no longer cancel, and what was held is used. Who starts an order
 * also takes it in charge. What its customer's bank holds for it is taken first: without it nothing starts. Against a cancellation at the same moment exactly one wins: the order's row is locked first.
 * @throws Refusal capture_unknown, not_captured, not_found, already_ended (cancelled meanwhile) or status_moved (a colleague started it).
 */
export async function startPreparing(
  input: { orderId: string; outletIds: readonly string[] },
  who: Actor,
  at: Date = now(),
): Promise<void> {
  await takeForStart(input, at);
  await db.transaction(async (tx) => {
    await takeInCharge(tx, input, who, at);
    await moveOrder(tx, { ...input, move: "start" }, who, at);
    await holdAgain(tx, input.orderId);
    await consumeReservations(tx, input.orderId, who, at);
  });
}
