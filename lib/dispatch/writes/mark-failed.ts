import "server-only";
import type { FailureCode } from "@/db/enums";
import type { Actor } from "@/lib/actor";
import { moveOrder } from "@/lib/orders/writes/move-order";
import { tellCustomer } from "@/lib/outbox/writes/tell-customer";
import { now } from "@/lib/server/clock";
import { db } from "@/lib/server/db";
import type { SentGesture } from "../sent-gesture";
import { endDelivery } from "./end-delivery";
import { landOnce } from "./land-once";

type Failed = {
  orderId: string;
  outletIds: readonly string[];
  courierId: string | null;
  code: FailureCode;
  note: string;
  sent?: SentGesture | null;
};

/**
 * Nobody took the order at the door: it goes back to the outlet, with the reason on file, and the customer is told that
 * he may come for it. Sent twice under one key it is done once.
 * @throws Refusal not_found, already_ended or status_moved.
 */
export async function markFailed(
  { orderId, outletIds, courierId, code, note, sent = null }: Failed,
  who: Actor,
  at: Date = now(),
): Promise<null> {
  const landing = { orderId, outletIds, courierId, gesture: "fail", sent } as const;
  return db.transaction((tx) =>
    landOnce(tx, landing, at, async (made) => {
      await moveOrder(tx, { orderId, outletIds, move: "fail", reason: code }, who, made);
      const ended = { orderId, courierId, state: "failed", failureCode: code, note } as const;
      const deliveryId = await endDelivery(tx, ended, made);
      await tellCustomer(tx, "delivery_failed", [
        { orderId, fact: `delivery:${deliveryId}:failed`, payload: { code } },
      ]);
      return null;
    }),
  );
}
