import { sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import type { CourierGesture } from "@/db/enums";
import { Refusal } from "@/lib/refusal";
import { madeAt, type SentGesture } from "../sent-gesture";
import { lockOrders } from "./lock-orders";

type Landing = {
  orderId: string;
  outletIds: readonly string[];
  courierId: string | null;
  gesture: CourierGesture;
  /** null: said by the dispatcher, who has a network. */
  sent: SentGesture | null;
};

/**
 * A gesture of a courier's telephone, done once however often it is sent: sent again it is answered as the first time. Holds the
 * order's row, so that two that arrive together come one after the other.
 * @param body is told when it was made. @throws Refusal not_found, key_reused, and what the body refuses.
 */
export async function landOnce<Answer>(
  tx: Transaction,
  { orderId, outletIds, courierId, gesture, sent }: Landing,
  at: Date,
  body: (made: Date) => Promise<Answer>,
): Promise<Answer> {
  if (!sent || !courierId) return body(at);
  await lockOrders(tx, [orderId], outletIds);
  const [before] = await tx.execute<{ same: boolean; answer: Answer }>(sql`
    select order_id = ${orderId} and courier_id = ${courierId} and gesture = ${gesture} as same, answer
    from courier_gestures where key = ${sent.key}`);
  if (before && !before.same) throw new Refusal("key_reused");
  if (before) return before.answer;
  const [trip] = await tx.execute<{ left: string }>(sql`
    select left_at as left from deliveries where order_id = ${orderId} and courier_id = ${courierId} and state = 'under_way'`);
  const made = madeAt(sent.agoMs, trip ? new Date(trip.left) : null, at);
  const answer = await body(made);
  const kept = await tx.execute(sql`
    insert into courier_gestures (key, order_id, courier_id, gesture, answer, made_at, landed_at)
    values (${sent.key}, ${orderId}, ${courierId}, ${gesture}, ${JSON.stringify(answer)}::jsonb,
      ${made.toISOString()}::timestamptz, ${at.toISOString()}::timestamptz) on conflict do nothing returning key`);
  if (kept.length === 0) throw new Refusal("key_reused");
  return answer;
}
