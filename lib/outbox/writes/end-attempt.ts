import { eq, sql } from "drizzle-orm";
import type { MessageState } from "@/db/enums";
import { orders } from "@/db/schema/orders";
import { messages, pushSubscriptions } from "@/db/schema/outbox";
import { now } from "@/lib/server/clock";
import { db } from "@/lib/server/db";
import { needsMail } from "../after-attempt";
import type { OutgoingMessage } from "../queries/get-message";
import { type CustomerKind, factOf } from "../ways";
import { enqueueMessage } from "./enqueue-message";

export type Ended = {
  state: MessageState;
  why: string | null;
  /** Nobody knows whether this attempt arrived. */
  doubtful: boolean;
  /** It is no longer worth telling: no other carrier tells it either. */
  over?: boolean;
};

/**
 * Writes how an attempt ended. What a telephone will not take goes by mail instead, and a browser that refuses is asked
 * no more, in the same transaction.
 */
export async function endAttempt(
  message: OutgoingMessage,
  { state, why, doubtful, over = false }: Ended,
  at: Date = now(),
): Promise<void> {
  await db.transaction(async (tx) => {
    await tx
      .update(messages)
      .set({
        state,
        lastError: why?.slice(0, 200) ?? null,
        tryingSince: null,
        sentAt: state === "sent" ? at : null,
        ...(doubtful
          ? { doubtedAt: sql`coalesce(${messages.doubtedAt}, ${at.toISOString()}::timestamptz)` }
          : {}),
      })
      .where(eq(messages.id, message.id));
    if (over || !needsMail(message.carrier, state)) return;
    if (message.carrier === "push")
      await tx
        .update(pushSubscriptions)
        .set({ endedAt: at })
        .where(eq(pushSubscriptions.id, message.recipient));
    if (!message.orderId) return;
    const [order] = await tx
      .select({ email: orders.contactEmail })
      .from(orders)
      .where(eq(orders.id, message.orderId));
    if (!order?.email) return;
    const { kind, orderId, locale, payload } = message;
    const told = { kind: kind as CustomerKind, orderId, locale, payload };
    await enqueueMessage(tx, { ...told, dedupeKey: factOf(message.dedupeKey), recipient: order.email });
  });
}
