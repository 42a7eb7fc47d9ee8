import { eq, sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { purchaseOrders } from "@/db/schema";
import type { Actor } from "@/lib/actor";
import { record } from "@/lib/audit/writes/record";
import { enqueueMessage } from "@/lib/outbox/writes/enqueue-message";
import { hint } from "@/lib/outbox/writes/hint";

/** A draft becomes an order of the outlet's next number, mailed to its supplier. The caller has the outlet's turn and the row. */
export async function sendPurchase(
  tx: Transaction,
  { id, outletId }: { id: string; outletId: string },
  who: Actor,
  at: Date,
): Promise<void> {
  const next = sql`(select coalesce(max(number), 0) + 1 from purchase_orders where outlet_id = ${outletId})`;
  await tx
    .update(purchaseOrders)
    .set({ state: "ordered", number: next, decidedBy: who.userId, decidedAt: at })
    .where(eq(purchaseOrders.id, id));
  await mailPurchase(tx, id, "purchase_order");
  const about = { subject: "purchase", subjectId: id, outletId };
  await record(tx, { action: "validatePurchase", ...about }, who, at);
  await hint(tx, `orders:${outletId}`, `availability:${outletId}`);
}

/** Tells the supplier, once: the order, the same again, or that it is not to come. */
export async function mailPurchase(
  tx: Transaction,
  id: string,
  kind: "purchase_order" | "purchase_cancelled",
): Promise<void> {
  const [mailed] = await tx.execute<{ sent: number; email: string }>(sql`
    update purchase_orders p set sent = p.sent + 1 from suppliers s where p.id = ${id} and s.id = p.supplier_id
    returning p.sent, s.email`);
  if (!mailed) return;
  await enqueueMessage(tx, {
    ...{ dedupeKey: `purchase:${id}:${mailed.sent}`, kind, orderId: null },
    ...{ recipient: mailed.email, locale: "fr", payload: { purchaseId: id, copy: mailed.sent } },
  });
}
