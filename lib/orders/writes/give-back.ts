import type { Transaction } from "@/db/client";
import { system } from "@/lib/actor";
import { hint } from "@/lib/outbox/writes/hint";
import { tellCustomer } from "@/lib/outbox/writes/tell-customer";
import { requestRefund } from "@/lib/payments/writes/request-refund";
import type { PayingOrder } from "../queries/get-paying";

export type GivenBack = "late" | "cancelled" | "excess" | "change_started" | "change_void";

/** Money came that this order has no use for: it goes back and its customer is told; it is never kept in silence. */
export async function giveBack(
  tx: Transaction,
  order: PayingOrder,
  { paymentId, amountCents, reason }: { paymentId: string; amountCents: number; reason: GivenBack },
  at: Date,
): Promise<void> {
  await requestRefund(
    tx,
    { paymentId, amountCents, reason, dedupeKey: `payment:${paymentId}:${reason}` },
    system,
    at,
  );
  await hint(tx, `order:${order.token}`, `orders:${order.outletId}`);
  const fact = `payment:${paymentId}:returned`;
  await tellCustomer(tx, "payment_returned", [{ orderId: order.id, fact, payload: { reason, amountCents } }]);
}

/** Why money that came for the order itself is of no use. */
export const uselessFor = ({ status }: Pick<PayingOrder, "status">): GivenBack =>
  status === "cancelled" ? "cancelled" : status === "expired" ? "late" : "excess";
