import "server-only";
import type { Actor } from "@/lib/actor";
import { moveOrder } from "@/lib/orders/writes/move-order";
import { now } from "@/lib/server/clock";
import { db } from "@/lib/server/db";
import type { SentGesture } from "../sent-gesture";
import { endDelivery } from "./end-delivery";
import { landOnce } from "./land-once";

type Return = {
  orderId: string;
  outletIds: readonly string[];
  courierId: string | null;
  reason?: string;
  sent?: SentGesture | null;
};

/** Brought back undelivered through no fault of the customer: ready for another trip. @throws Refusal not_found, already_ended or status_moved. */
export async function returnOrder(
  { orderId, outletIds, courierId, reason, sent = null }: Return,
  who: Actor,
  at: Date = now(),
): Promise<null> {
  const landing = { orderId, outletIds, courierId, gesture: "come_back", sent } as const;
  return db.transaction((tx) =>
    landOnce(tx, landing, at, async (made) => {
      await moveOrder(tx, { orderId, outletIds, move: "comeBack", reason }, who, made);
      await endDelivery(tx, { orderId, courierId, state: "released", note: reason }, made);
      return null;
    }),
  );
}
