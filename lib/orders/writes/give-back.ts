import type { Transaction } from "@/db/client";
import { system } from "@/lib/actor";
import { enqueueMessage } from "@/lib/outbox/writes/enqueue-message";
import { hint } from "@/lib/outbox/writes/hint";
import { requestRefund } from "@/lib/payments/writes/request-refund";
import type { PayingOrder } from "../queries/get-paying";

/** Money came that this order has no use for: it goes back and its customer is told; it is never kept in silence. */
export async function giveBack(
  tx: Transaction,
  order: PayingOrder,
  { paymentId, amountCents }: { paymentId: string; amountCents: number },
  at: Date,
): Promise<void> {
  const reason = order.status === "cancelled" ? "cancelled" : order.status === "expired" ? "late" : "excess";
  await requestRefund(
    tx,
    { paymentId, amountCents, reason, dedupeKey: `payment:${paymentId}:${reason}` },
    system,
    at,
  );
  await hint(tx, `order:${order.token}`);
  if (!order.email) return;
  await enqueueMessage(tx, {
    ...{ dedupeKey: `payment:${paymentId}:returned`, kind: "payment_returned", orderId: order.id },
    ...{ recipient: order.email, locale: order.locale, payload: { reason, amountCents } },
  });
}
