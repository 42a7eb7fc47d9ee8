import { sql } from "drizzle-orm";
import type { OrderStatus } from "@/db/enums";
import type { Actor } from "@/lib/actor";
import { record } from "@/lib/audit/writes/record";
import { hint } from "@/lib/outbox/writes/hint";
import { Refusal } from "@/lib/refusal";
import { now } from "@/lib/server/clock";
import { db } from "@/lib/server/db";
import type { Allergy } from "../allergy";
import { isEnded } from "../status";
import { insertAllergy } from "./insert-allergy";

type Said = { orderId: string; outletIds: readonly string[]; allergy: Allergy | null };

/**
 * Who forgot it when ordering calls: what he must not eat is said, said otherwise or taken back (null) until the order ends. The
 * kitchen reads it anew, whatever it has begun. The journal says that it was said, not what.
 * @throws Refusal not_found, already_ended
 */
export async function sayAllergy(
  { orderId, outletIds, allergy }: Said,
  who: Actor,
  at: Date = now(),
): Promise<void> {
  await db.transaction(async (tx) => {
    const [order] = await tx.execute<{ outletId: string; status: OrderStatus }>(sql`
      select outlet_id as "outletId", status from orders
      where id = ${orderId} and outlet_id = any(${sql.param([...outletIds])}::uuid[]) for update`);
    if (!order) throw new Refusal("not_found");
    if (isEnded(order.status)) throw new Refusal("already_ended", { status: order.status });
    await tx.execute(sql`delete from order_allergies where order_id = ${orderId}`);
    if (allergy) await insertAllergy(tx, orderId, allergy, who, at);
    const about = { subject: "order", subjectId: orderId, outletId: order.outletId };
    await record(tx, { action: allergy ? "sayAllergy" : "unsayAllergy", ...about }, who, at);
    await hint(tx, `orders:${order.outletId}`);
  });
}
