import "server-only";
import { system } from "@/lib/actor";
import { cancelOrder } from "@/lib/orders/writes/cancel-order";
import { enqueueMessage } from "@/lib/outbox/writes/enqueue-message";
import { Refusal } from "@/lib/refusal";
import { now } from "@/lib/server/clock";
import { db } from "@/lib/server/db";
import { alarmOf } from "../alarm";
import { listUnaccepted } from "../queries/list-unaccepted";

/** Why such an order was cancelled, as its history says it. */
const unacceptedReason = "unaccepted";

/**
 * Called every half minute. An order nobody takes in charge: at 5 min the outlet is written to, once; at 11.5 min it is
 * given up, so that the customer is not left waiting. An outlet that accepts by itself is only written to.
 */
export async function expireUnaccepted(at: Date = now()): Promise<{ alarmed: number; cancelled: number }> {
  const waiting = await listUnaccepted(at);
  if (waiting.length === 0) return { alarmed: 0, cancelled: 0 };
  await db.transaction(async (tx) => {
    for (const order of waiting) {
      await enqueueMessage(tx, {
        dedupeKey: `order:${order.orderId}:unaccepted`,
        kind: "order_unaccepted",
        orderId: order.orderId,
        recipient: order.outletEmail,
        locale: "fr",
        payload: { number: order.number },
      });
    }
  });
  const lost = waiting.filter((order) => !order.autoAccepts && alarmOf(waitingOf(order), at) === "given_up");
  // One transaction an order: one that somebody just took in charge must not keep the others waiting.
  const ends = await Promise.allSettled(
    lost.map(({ orderId, outletId }) =>
      cancelOrder(
        { orderId, outletIds: [outletId] },
        { reason: unacceptedReason, unlessAccepted: true },
        system,
        at,
      ),
    ),
  );
  for (const end of ends) if (end.status === "rejected" && !(end.reason instanceof Refusal)) throw end.reason;
  return { alarmed: waiting.length, cancelled: ends.filter(({ status }) => status === "fulfilled").length };
}

type Waiting = Awaited<ReturnType<typeof listUnaccepted>>[number];
const waitingOf = ({ placedAt, ticketAt, slotStartsAt }: Waiting) => ({
  status: "placed" as const,
  acceptedAt: null,
  placedAt: (placedAt ?? ticketAt).toISOString(),
  ticketAt: ticketAt.toISOString(),
  chosenTime: slotStartsAt !== null,
});
