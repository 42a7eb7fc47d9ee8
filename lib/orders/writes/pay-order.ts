import { sql } from "drizzle-orm";
import type { OrderStatus } from "@/db/enums";
import type { Actor } from "@/lib/actor";
import { record } from "@/lib/audit/writes/record";
import { hint } from "@/lib/outbox/writes/hint";
import type { TakingInput } from "@/lib/payments/tender-input";
import { Refusal } from "@/lib/refusal";
import { now } from "@/lib/server/clock";
import { db } from "@/lib/server/db";
import { isPayable } from "../payable-now";
import { takeDue, takenBefore } from "./take-due";

type Paid = TakingInput & { orderId: string; outletIds: readonly string[] };

/**
 * Paid over the counter before it leaves it: the order goes on as it was. Sent twice under one id it answers the same.
 * @returns what the customer gets back in cash.
 * @throws Refusal not_found, already_ended, already_paid, and what `takeDue` refuses.
 */
export async function payOrder(input: Paid, who: Actor, at: Date = now()): Promise<{ changeCents: number }> {
  const { orderId, outletIds, ...taking } = input;
  return db.transaction(async (tx) => {
    const before = await takenBefore(tx, input);
    if (before) return before;
    const [order] = await tx.execute<{ status: OrderStatus; outletId: string; token: string }>(sql`
      select status, outlet_id as "outletId", public_token as token from orders
      where id = ${orderId} and outlet_id = any(${sql.param([...outletIds])}::uuid[])`);
    if (!order) throw new Refusal("not_found");
    if (!isPayable(order.status)) throw new Refusal("already_ended", { status: order.status });
    // A tip is left when the order is handed over: a change of the order before that would not know of it.
    if (taking.tipCents > 0) throw new Refusal("tip_refused", {}, "tipCents");
    const taken = await takeDue(tx, { orderId, ...taking }, who, at);
    if (taken.takenCents === 0) throw new Refusal("already_paid");
    const about = { subject: "order", subjectId: orderId, outletId: order.outletId };
    await record(tx, { action: "payOrder", ...about, after: taken }, who, at);
    await hint(tx, `orders:${order.outletId}`, `order:${order.token}`);
    return { changeCents: taken.changeCents };
  });
}
