import type { messages } from "../../schema";
import { idAt } from "../ids";
import type { SeedOrder } from "./seed-order";

type Message = typeof messages.$inferInsert;

/** What the customer was written, sent within a few seconds. */
export function messageRows({ sale, story }: SeedOrder, deliveryId: string | null): Message[] {
  const { email, locale } = sale.diner;
  if (!email) return [];
  return story.moves.flatMap(({ to, at, reason }) => {
    const said = saying(sale.id, deliveryId, to, reason);
    if (!said) return [];
    const sentAt = new Date(at.getTime() + 2_000);
    const sent = { state: "sent" as const, attempts: 1, sentAt, createdAt: at };
    return [{ id: idAt(at), orderId: sale.id, recipient: email, locale, ...said, ...sent }];
  });
}

function saying(orderId: string, deliveryId: string | null, to: string, reason: string | null) {
  if (to === "placed") return { kind: "order_placed", dedupeKey: `order:${orderId}:placed`, payload: {} };
  if (to === "cancelled")
    return { kind: "order_cancelled", dedupeKey: `order:${orderId}:cancelled`, payload: { reason } };
  if (to === "failed")
    return { kind: "delivery_failed", dedupeKey: `delivery:${deliveryId}:failed`, payload: { code: reason } };
  return null;
}
