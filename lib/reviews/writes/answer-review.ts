import { sql } from "drizzle-orm";
import type { Actor } from "@/lib/actor";
import { record } from "@/lib/audit/writes/record";
import { hint } from "@/lib/outbox/writes/hint";
import { Refusal } from "@/lib/refusal";
import { now } from "@/lib/server/clock";
import { db } from "@/lib/server/db";

type Answer = { reviewId: string; outletIds: readonly string[]; text: string };

/** The house answers a review of its outlet, for everybody to read; a second answer takes the first one's place. @throws Refusal not_found */
export async function answerReview(
  { reviewId, outletIds, text }: Answer,
  who: Actor & { userId: string },
  at: Date = now(),
): Promise<void> {
  await db.transaction(async (tx) => {
    const [review] = await tx.execute<{ outletId: string }>(sql`
      update order_reviews set answer = ${text}, answered_by = ${who.userId}, answered_at = ${at.toISOString()}::timestamptz
      where order_id = ${reviewId} and outlet_id = any(${sql.param([...outletIds])}::uuid[]) and removed_at is null
      returning outlet_id as "outletId"`);
    if (!review) throw new Refusal("not_found");
    const about = { subject: "order", subjectId: reviewId, outletId: review.outletId };
    await record(tx, { action: "answerReview", ...about }, who, at);
    await hint(tx, `reviews:${review.outletId}`);
  });
}
