import { sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import type { Actor } from "@/lib/actor";
import { record } from "@/lib/audit/writes/record";
import { Refusal } from "@/lib/refusal";
import { bookCash, standingDrawer } from "@/lib/till/writes/book-cash";

/** What an order's customer is still to be given in cash is given out of the open drawer, now. */
export async function bookOrdersCash(
  tx: Transaction,
  { orderId, outletIds }: { orderId: string; outletIds: readonly string[] },
  who: Actor,
  at: Date,
): Promise<void> {
  const [order] = await tx.execute<{ outletId: string }>(sql`
    select outlet_id as "outletId" from orders where id = ${orderId} and outlet_id = any(${sql.param([...outletIds])}::uuid[]) for update`);
  if (!order) throw new Refusal("not_found");
  const { outletId } = order;
  if (!(await standingDrawer(tx, outletId, who))) throw new Refusal("drawer_closed");
  await bookCash(tx, { orderId }, who, at);
  await record(tx, { action: "payOutCash", subject: "order", subjectId: orderId, outletId }, who, at);
}
