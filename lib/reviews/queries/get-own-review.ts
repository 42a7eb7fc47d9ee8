import { sql } from "drizzle-orm";
import type { Locale, OrderStatus, ReviewHiding } from "@/db/enums";
import { now } from "@/lib/server/clock";
import { db } from "@/lib/server/db";
import { type OwnReview, turnOf } from "../review";

type Written = {
  stars: number;
  text: string;
  answer: string;
  writtenAt: string;
  removedAt: string | null;
  hiddenAt: string | null;
  hiddenFor: ReviewHiding | null;
};
type Row = Pick<OwnReview, "token" | "number" | "outlet" | "dishes"> & {
  status: OrderStatus;
  endedAt: string | null;
  written: Written | null;
};

/** What the holder of an order's link said of it, and may still say; null when no order has it. */
export async function getOwnReview(
  token: string,
  locale: Locale,
  at: Date = now(),
): Promise<OwnReview | null> {
  const name = sql.raw(locale === "en" ? "name_en" : "name_fr");
  const [row] = await db.execute<{ own: Row }>(sql`
    select json_build_object('token', o.public_token, 'number', o.number, 'status', o.status, 'endedAt', o.ended_at,
      'outlet', json_build_object('slug', p.slug, 'name', p.name),
      'dishes', (select coalesce(json_agg(json_build_object('code', d.code, 'name', d.${name}, 'stars', s.stars) order by d.seq), '[]')
        from (select d.id, d.code, d.${name}, min(l.seq) as seq from order_revisions r join order_lines l on l.revision_id = r.id
          join order_line_parts t on t.line_id = l.id join items i on i.id = t.item_id join products d on d.id = i.product_id
          where r.order_id = o.id and r.state = 'current' group by 1, 2, 3) d
        left join order_review_dishes s on s.order_id = o.id and s.product_id = d.id),
      'written', (select json_build_object('stars', w.stars, 'text', w.text, 'answer', w.answer, 'writtenAt', w.written_at,
          'removedAt', w.removed_at, 'hiddenAt', w.hidden_at, 'hiddenFor', w.hidden_for)
        from order_reviews w where w.order_id = o.id)) as own
    from orders o join outlets p on p.id = o.outlet_id where o.public_token = ${token}`);
  if (!row) return null;
  const { status, endedAt, written, ...own } = row.own;
  const instant = (text: string | null | undefined) => (text ? new Date(text) : null);
  const standing = {
    ...{ status, endedAt: instant(endedAt), writtenAt: instant(written?.writtenAt) },
    ...{ removedAt: instant(written?.removedAt), hiddenAt: instant(written?.hiddenAt) },
  };
  const there = written && !written.removedAt ? written : null;
  return {
    ...own,
    turn: turnOf(standing, at),
    mayRemove: there !== null,
    hiddenFor: there?.hiddenFor ?? null,
    review: there && { stars: there.stars, text: there.text, answer: there.answer },
  };
}
