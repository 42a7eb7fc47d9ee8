import { sql } from "drizzle-orm";
import type { OrderStatus } from "@/db/enums";
import type { Actor } from "@/lib/actor";
import { record } from "@/lib/audit/writes/record";
import { hint } from "@/lib/outbox/writes/hint";
import { Refusal } from "@/lib/refusal";
import { now } from "@/lib/server/clock";
import { db } from "@/lib/server/db";
import { isEnded } from "../status";

/**
 * Somebody of the kitchen says by his name that he read what the customer must not eat: only then is the order begun. A colleague's
 * tap a moment later changes nothing. The journal says that it was read, not what it was.
 * @throws Refusal not_found, already_ended
 */
export async function heedAllergy(
  { orderId, outletIds }: { orderId: string; outletIds: readonly string[] },
  who: Actor,
  at: Date = now(),
): Promise<void> {
  if (!who.userId) throw new Refusal("not_signed_in");
  await db.transaction(async (tx) => {
    const [order] = await tx.execute<{ outletId: string; token: string; status: OrderStatus }>(sql`
      select outlet_id as "outletId", public_token as token, status from orders
      where id = ${orderId} and outlet_id = any(${sql.param([...outletIds])}::uuid[]) for update`);
    if (!order) throw new Refusal("not_found");
    if (isEnded(order.status)) throw new Refusal("already_ended", { status: order.status });
    const heeded = await tx.execute(sql`
      update order_allergies set heeded_by = ${who.userId}, heeded_at = ${at.toISOString()}::timestamptz
      where order_id = ${orderId} and heeded_at is null returning order_id`);
    if (heeded.length === 0) return;
    const about = { subject: "order", subjectId: orderId, outletId: order.outletId };
    await record(tx, { action: "heedAllergy", ...about }, who, at);
    await hint(tx, `orders:${order.outletId}`, `order:${order.token}`);
  });
}
