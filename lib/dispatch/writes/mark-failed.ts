import "server-only";
import { sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import type { FailureCode, Locale } from "@/db/enums";
import type { Actor } from "@/lib/actor";
import { moveOrder } from "@/lib/orders/writes/move-order";
import { enqueueMessage } from "@/lib/outbox/writes/enqueue-message";
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
    await tellCustomer(tx, orderId, deliveryId, code);
  });
}

async function tellCustomer(
  tx: Transaction,
  orderId: string,
  deliveryId: string,
  code: FailureCode,
): Promise<void> {
  const [order] = await tx.execute<{ email: string | null; locale: Locale }>(
    sql`select contact_email as email, locale from orders where id = ${orderId}`,
  );
  if (!order?.email) return;
  const dedupeKey = `delivery:${deliveryId}:failed`;
  await enqueueMessage(tx, {
    dedupeKey,
    kind: "delivery_failed",
    orderId,
    recipient: order.email,
    locale: order.locale,
    payload: { code },
  });
}
