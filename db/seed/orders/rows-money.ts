import type { payments, refunds } from "../../schema";
import { idAt } from "../ids";
import type { SeedOrder } from "./seed-order";

/** The one payment of an order that was paid, and what was given back of it. */
export function paymentRows({ outlet, sale, story }: SeedOrder) {
  const paid = story.payment;
  if (!paid) return null;
  const id = idAt(paid.at);
  const amountCents = sale.totals.totalCents;
  const payment: typeof payments.$inferInsert = {
    id,
    orderId: sale.id,
    method: paid.method,
    status: "captured",
    amountCents,
    currency: outlet.currency,
    providerRef: `${paid.method}:${id}`,
    takenBy: paid.by,
    terminal: paid.terminal,
    capturedAt: paid.at,
    refundedCents: paid.refundedAt ? amountCents : 0,
    createdAt: paid.at,
  };
  const refund: typeof refunds.$inferInsert | null = paid.refundedAt && {
    id: idAt(paid.refundedAt),
    paymentId: id,
    providerRef: null,
    status: "succeeded",
    amountCents,
    reason: story.moves.at(-1)?.reason ?? "",
    actorId: paid.by,
    settledAt: paid.refundedAt,
    createdAt: paid.refundedAt,
  };
  return { payment, refund };
}
