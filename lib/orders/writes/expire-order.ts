import { system } from "@/lib/actor";
import { releaseCapacity } from "@/lib/capacity/writes/release-capacity";
import { hint } from "@/lib/outbox/writes/hint";
import { listOpenPayments } from "@/lib/payments/queries/get-payment";
import { giveUseBack } from "@/lib/promotions/writes/give-use-back";
import { now } from "@/lib/server/clock";
import { db } from "@/lib/server/db";
import { releaseReservations } from "@/lib/stock/writes/release-reservations";
import { closeSession } from "./close-session";
import { lockPaying } from "./lock-paying";
import { moveOrder } from "./move-order";

export type Expiry = "expired" | "paid" | "not_due" | "unknown";

/**
 * An order not paid in time: first nobody can pay it any more at the provider, then its ingredients and its time are free
 * for others. If it turns out to be paid, it is placed instead; while the provider does not answer, it waits.
 */
export async function expireOrder(orderId: string, at: Date = now()): Promise<Expiry> {
  for (const payment of await listOpenPayments(orderId)) {
    const closing = await closeSession(payment.id, at);
    if (closing === "paid") return "paid";
    if (closing === "unknown") return "unknown";
  }
  return db.transaction(async (tx) => {
    const order = await lockPaying(tx, { orderId });
    const due = order.expiresAt !== null && order.expiresAt.getTime() <= at.getTime();
    if (order.status !== "awaiting_payment" || !due) return "not_due";
    const moved = await moveOrder(
      tx,
      { orderId, outletIds: null, move: "expire", reason: "unpaid" },
      system,
      at,
    );
    await releaseReservations(tx, orderId, at);
    await releaseCapacity(tx, orderId);
    await giveUseBack(tx, orderId, at);
    await hint(tx, `availability:${moved.outletId}`);
    return "expired";
  });
}
