import { sql } from "drizzle-orm";
import type { Locale, ReviewHiding } from "@/db/enums";
import type { Actor } from "@/lib/actor";
import { record } from "@/lib/audit/writes/record";
import { enqueueMessage } from "@/lib/outbox/writes/enqueue-message";
import { hint } from "@/lib/outbox/writes/hint";
import { Refusal } from "@/lib/refusal";
import { now } from "@/lib/server/clock";
import { db } from "@/lib/server/db";

type Hidden = { reviewId: string; outletIds: readonly string[]; reason: ReviewHiding };
type Row = { outletId: string; email: string | null; locale: Locale };
type Colleague = Actor & { userId: string };

/**
 * A review is shown no more, for a reason the law knows: that it is a bad one is none. Its author is told by mail, and why.
 * @throws Refusal not_found, already_done
 */
export async function hideReview(
  { reviewId, outletIds, reason }: Hidden,
  who: Colleague,
  at: Date = now(),
): Promise<void> {
  await db.transaction(async (tx) => {
    const [review] = await tx.execute<Row & { hidden: boolean }>(sql`
      select w.outlet_id as "outletId", o.contact_email as email, o.locale, w.hidden_at is not null as hidden
      from order_reviews w join orders o on o.id = w.order_id
      where w.order_id = ${reviewId} and w.outlet_id = any(${sql.param([...outletIds])}::uuid[]) and w.removed_at is null
      for update of w`);
    if (!review) throw new Refusal("not_found");
    if (review.hidden) throw new Refusal("already_done");
    const { outletId, email, locale } = review;
    await tx.execute(sql`
      update order_reviews set hidden_for = ${reason}, hidden_by = ${who.userId}, hidden_at = ${at.toISOString()}::timestamptz
      where order_id = ${reviewId}`);
    const about = { subject: "order", subjectId: reviewId, outletId };
    await record(tx, { action: "hideReview", ...about, after: { reason } }, who, at);
    await hint(tx, `reviews:${outletId}`);
    if (!email) return;
    const dedupeKey = `order:${reviewId}:review_hidden:${at.getTime()}`;
    const told = { kind: "review_hidden", orderId: reviewId, recipient: email, locale };
    await enqueueMessage(tx, { ...told, dedupeKey, payload: { code: reason } });
  });
}

/** It is shown again. @throws Refusal not_found, already_done */
export async function showReview(
  { reviewId, outletIds }: Omit<Hidden, "reason">,
  who: Colleague,
  at: Date = now(),
): Promise<void> {
  const here = sql`order_id = ${reviewId} and outlet_id = any(${sql.param([...outletIds])}::uuid[]) and removed_at is null`;
  await db.transaction(async (tx) => {
    const [known] = await tx.execute<{ outletId: string }>(
      sql`select outlet_id as "outletId" from order_reviews where ${here} for update`,
    );
    if (!known) throw new Refusal("not_found");
    const shown = await tx.execute(sql`
      update order_reviews set hidden_for = null, hidden_by = null, hidden_at = null
      where ${here} and hidden_at is not null returning order_id`);
    if (shown.length === 0) throw new Refusal("already_done");
    const about = { subject: "order", subjectId: reviewId, outletId: known.outletId };
    await record(tx, { action: "showReview", ...about }, who, at);
    await hint(tx, `reviews:${known.outletId}`);
  });
}
