import { sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import type { OrderStatus } from "@/db/enums";
import type { Actor } from "@/lib/actor";
import { record } from "@/lib/audit/writes/record";
import { hint } from "@/lib/outbox/writes/hint";
import { Refusal } from "@/lib/refusal";
import { now } from "@/lib/server/clock";
import { db } from "@/lib/server/db";
import { type Standing, turnOf } from "../review";

export type Said = { token: string; stars: number; text: string; dishes: Record<string, number> };
type Row = Record<"id" | "outletId" | "endedAt" | "writtenAt" | "removedAt" | "hiddenAt", string> & {
  status: OrderStatus;
};

/**
 * The holder of an order's link says how it was, or says it otherwise; of what he ordered he may say it dish by dish. The order's
 * row decides which of two tabs wrote it and which changed it. The journal says that he did, never what.
 * @throws Refusal not_found, item_unknown, review_early, review_over, review_hidden, review_removed
 */
export async function saveReview(said: Said, who: Actor, at: Date = now()): Promise<void> {
  const when = sql`${at.toISOString()}::timestamptz`;
  await db.transaction(async (tx) => {
    const { id, outletId, ...standing } = await lockReviewed(tx, said.token);
    const turn = turnOf(standing, at);
    if (turn !== "new" && turn !== "change") throw new Refusal(turn);
    await tx.execute(sql`
      insert into order_reviews (order_id, outlet_id, stars, text, written_at)
      values (${id}, ${outletId}, ${said.stars}, ${said.text}, ${when})
      on conflict (order_id) do update set stars = excluded.stars, text = excluded.text, changed_at = ${when}`);
    await tx.execute(sql`delete from order_review_dishes where order_id = ${id}`);
    const kept = await tx.execute(sql`
      insert into order_review_dishes (order_id, product_id, stars)
      select distinct ${id}::uuid, p.id, s.value::int from jsonb_each_text(${JSON.stringify(said.dishes)}::jsonb) s
      join products p on p.code = s.key join items i on i.product_id = p.id join order_line_parts t on t.item_id = i.id
      join order_lines l on l.id = t.line_id join order_revisions r on r.id = l.revision_id
      where r.order_id = ${id} and r.state = 'current' returning product_id`);
    if (kept.length !== Object.keys(said.dishes).length)
      throw new Refusal("item_unknown", { item: Object.keys(said.dishes).join(", ") }, "dishes");
    const about = { subject: "order", subjectId: id, outletId };
    await record(tx, { action: "saveReview", ...about, after: { stars: said.stars } }, who, at);
    await hint(tx, `reviews:${outletId}`);
  });
}

/** The order of a link with its review, held until the transaction ends. @throws Refusal not_found */
export async function lockReviewed(
  tx: Transaction,
  token: string,
): Promise<Standing & { id: string; outletId: string }> {
  const [row] = await tx.execute<Row>(sql`
    select o.id, o.outlet_id as "outletId", o.status, o.ended_at as "endedAt", w.written_at as "writtenAt",
      w.removed_at as "removedAt", w.hidden_at as "hiddenAt"
    from orders o left join order_reviews w on w.order_id = o.id where o.public_token = ${token} for update of o`);
  if (!row) throw new Refusal("not_found");
  const instant = (at: string | null) => (at ? new Date(at) : null);
  return {
    ...{ id: row.id, outletId: row.outletId, status: row.status, endedAt: instant(row.endedAt) },
    ...{
      writtenAt: instant(row.writtenAt),
      removedAt: instant(row.removedAt),
      hiddenAt: instant(row.hiddenAt),
    },
  };
}
