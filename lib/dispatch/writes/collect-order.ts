import "server-only";
import { sql } from "drizzle-orm";
import type { Mode } from "@/db/enums";
import type { Actor } from "@/lib/actor";
import { record } from "@/lib/audit/writes/record";
import { moveOrder } from "@/lib/orders/writes/move-order";
import { type Paying, takeDue, takenBefore } from "@/lib/orders/writes/take-due";
import { Refusal } from "@/lib/refusal";
import { now } from "@/lib/server/clock";
import { db } from "@/lib/server/db";
import { checkAge } from "./check-age";

type Collected = Paying & { orderId: string; outletIds: readonly string[]; ageChecked?: boolean };

/**
 * Handed over at the counter: a takeaway, or a delivery that failed and is called for. What is due is taken in the same
 * transaction; what is paid is never taken twice.
 * Sent twice under one id it answers the same.
 * @returns what the customer gets back in cash.
 * @throws Refusal not_found, already_ended, status_moved, age_unchecked, and what `takeDue` refuses.
 */
export async function collectOrder(
  input: Collected,
  who: Actor,
  at: Date = now(),
): Promise<{ changeCents: number }> {
  const { orderId, outletIds, ageChecked = false, ...paying } = input;
  return db.transaction(async (tx) => {
    const before = await takenBefore(tx, input);
    if (before) return before;
    const [order] = await tx.execute<{ mode: Mode }>(sql`
      select mode from orders where id = ${orderId} and outlet_id = any(${sql.param([...outletIds])}::uuid[])`);
    if (!order) throw new Refusal("not_found");
    const move = order.mode === "takeaway" ? "collect" : "collectFailed";
    const { outletId } = await moveOrder(tx, { orderId, outletIds, move }, who, at);
    const hasAlcohol = await checkAge(tx, orderId, ageChecked);
    const taken = await takeDue(tx, { orderId, ...paying }, who, at);
    const after = { ...taken, ...(hasAlcohol ? { ageChecked } : {}) };
    await record(
      tx,
      { action: "collectOrder", subject: "order", subjectId: orderId, outletId, after },
      who,
      at,
    );
    return { changeCents: taken.changeCents };
  });
}
