import { sql } from "drizzle-orm";
import type { Actor } from "@/lib/actor";
import { record } from "@/lib/audit/writes/record";
import { hint } from "@/lib/outbox/writes/hint";
import { Refusal } from "@/lib/refusal";
import { now } from "@/lib/server/clock";
import { db } from "@/lib/server/db";
import { lockReviewed } from "./save-review";

/**
 * Its author takes a review back, whenever he likes, a hidden one too: what he said goes, and the answer to it. That there was one
 * stays, so that he does not write another in its place. @throws Refusal not_found, already_done
 */
export async function removeReview(token: string, who: Actor, at: Date = now()): Promise<void> {
  await db.transaction(async (tx) => {
    const { id, outletId, writtenAt } = await lockReviewed(tx, token);
    if (!writtenAt) throw new Refusal("not_found");
    const gone = await tx.execute(sql`
      update order_reviews set text = '', answer = '', answered_at = null, answered_by = null,
        removed_at = ${at.toISOString()}::timestamptz
      where order_id = ${id} and removed_at is null returning order_id`);
    if (gone.length === 0) throw new Refusal("already_done");
    await tx.execute(sql`delete from order_review_dishes where order_id = ${id}`);
    await record(tx, { action: "removeReview", subject: "order", subjectId: id, outletId }, who, at);
    await hint(tx, `reviews:${outletId}`);
  });
}
