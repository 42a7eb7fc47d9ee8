import { sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import type { Actor } from "@/lib/actor";
import { enqueueMessage } from "@/lib/outbox/writes/enqueue-message";
import type { PayingOrder } from "../queries/get-paying";
import { moveOrder } from "./move-order";
import { renewPromise } from "./renew-promise";

/**
 * An order that waited for its payment is placed: paid, or to be paid on receipt. From here on it is as if it had just
 * been placed: accepted where the outlet accepts by itself, promised for a time that can still be kept, and its customer told.
 * The caller holds its row locked.
 */
export async function confirmOrder(
  tx: Transaction,
  order: Pick<PayingOrder, "id" | "email" | "locale">,
  move: "pay" | "payOnReceipt",
  who: Actor,
  at: Date,
): Promise<void> {
  await moveOrder(tx, { orderId: order.id, outletIds: null, move }, who, at);
  await renewPromise(tx, order.id, at);
  await acceptByItself(tx, order.id, at);
  await tellPlaced(tx, order);
}

export async function acceptByItself(tx: Transaction, orderId: string, at: Date): Promise<void> {
  await tx.execute(sql`
    update orders o set accepted_at = ${at.toISOString()}::timestamptz from outlets p
    where o.id = ${orderId} and p.id = o.outlet_id and p.auto_accepts and o.accepted_at is null`);
}

export async function tellPlaced(
  tx: Transaction,
  { id: orderId, email, locale }: Pick<PayingOrder, "id" | "email" | "locale">,
): Promise<void> {
  if (!email) return;
  const dedupeKey = `order:${orderId}:placed`;
  await enqueueMessage(tx, { dedupeKey, kind: "order_placed", orderId, recipient: email, locale });
}
