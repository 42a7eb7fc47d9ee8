import { sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import type { Actor } from "@/lib/actor";
import { record } from "@/lib/audit/writes/record";
import { hint } from "@/lib/outbox/writes/hint";
import { expectState, type Held } from "./hold-purchase";

/** How a purchase order ends before anything came, who is written down for it, and what is told. */
const ends = {
  refused: { from: "draft", action: "refusePurchase", at: sql`decided_at`, by: sql`decided_by` },
  cancelled: { from: "ordered", action: "cancelPurchase", at: sql`ended_at`, by: sql`ended_by` },
} as const;
export type PurchaseEnd = keyof typeof ends;

/** An order somebody holds ends with a reason, once. @throws Refusal purchase_moved */
export async function endPurchase(
  tx: Transaction,
  held: Held,
  { state, reason }: { state: PurchaseEnd; reason: string },
  who: Actor,
  at: Date,
): Promise<void> {
  const { from, action, at: when, by } = ends[state];
  const { id, outletId } = held;
  expectState(held, from);
  await tx.execute(sql`
    update purchase_orders set state = ${state}, reason = ${reason}, ${when} = ${at.toISOString()}::timestamptz,
      ${by} = ${who.userId}::uuid
    where id = ${id} and state = ${from}`);
  await record(tx, { action, subject: "purchase", subjectId: id, outletId, after: { reason } }, who, at);
  await hint(tx, `orders:${outletId}`, `availability:${outletId}`);
}
