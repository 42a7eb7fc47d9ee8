import { sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { type Actor, system } from "@/lib/actor";
import { tellCustomer } from "@/lib/outbox/writes/tell-customer";
import { printTicket } from "@/lib/printing/writes/print-ticket";
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
  order: Pick<PayingOrder, "id">,
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
  await printTicket(tx, orderId, `ticket:${orderId}:accepted`, system, at);
}

export const tellPlaced = (tx: Transaction, { id: orderId }: Pick<PayingOrder, "id">): Promise<number> =>
  tellCustomer(tx, "order_placed", [{ orderId, fact: `order:${orderId}:placed` }]);
