import "server-only";
import type { FailureCode } from "@/db/enums";
import type { Actor } from "@/lib/actor";
import { moveOrder } from "@/lib/orders/writes/move-order";
import { tellCustomer } from "@/lib/outbox/writes/tell-customer";
import { now } from "@/lib/server/clock";
import { db } from "@/lib/server/db";
import { endDelivery } from "./end-delivery";

type Failed = {
  orderId: string;
  outletIds: readonly string[];
  courierId: string | null;
  code: FailureCode;
  note: string;
};

/**
 * Nobody took the order at the door: it goes back to the outlet, with the reason on file, and the customer is told that
 * he may come for it. @throws Refusal not_found, already_ended or status_moved.
 */
export async function markFailed(
  { orderId, outletIds, courierId, code, note }: Failed,
  who: Actor,
  at: Date = now(),
): Promise<void> {
  await db.transaction(async (tx) => {
    await moveOrder(tx, { orderId, outletIds, move: "fail", reason: code }, who, at);
    const deliveryId = await endDelivery(
      tx,
      { orderId, courierId, state: "failed", failureCode: code, note },
      at,
    );
    await tellCustomer(tx, "delivery_failed", [
      { orderId, fact: `delivery:${deliveryId}:failed`, payload: { code } },
    ]);
  });
}
