import "server-only";
import type { Actor } from "@/lib/actor";
import { moveOrder } from "@/lib/orders/writes/move-order";
import { now } from "@/lib/server/clock";
import { db } from "@/lib/server/db";
import { endDelivery } from "./end-delivery";

type Return = { orderId: string; outletIds: readonly string[]; courierId: string | null; reason?: string };

/** Brought back undelivered through no fault of the customer: ready for another trip. @throws Refusal not_found, already_ended or status_moved. */
export async function returnOrder(
  { orderId, outletIds, courierId, reason }: Return,
  who: Actor,
  at: Date = now(),
): Promise<void> {
  await db.transaction(async (tx) => {
    await moveOrder(tx, { orderId, outletIds, move: "comeBack", reason }, who, at);
    await endDelivery(tx, { orderId, courierId, state: "released", note: reason }, at);
  });
}
