import "server-only";
import { type SQL, sql } from "drizzle-orm";
import type { Locale, ReviewHiding } from "@/db/enums";
import { db } from "@/lib/server/db";
import { type ShownReview, type StaffReview, signatureOf } from "../review";

const reviewsOnPage = 20;

type Row = Omit<StaffReview, "author"> & { name: string };
type Page<T> = { reviews: T[]; next: string | null };

/** The reviews of an outlet anybody may read, the latest first; `before`: those older than that one. */
export async function listReviews(
  outletId: string,
  locale: Locale,
  before: string | null = null,
): Promise<Page<ShownReview>> {
  const page = await read(sql`w.outlet_id = ${outletId} and w.hidden_at is null`, locale, before);
  const reviews = page.reviews.map(({ orderNumber: _, hiddenFor: __, ...shown }) => shown);
  return { ...page, reviews };
}

export const reviewStates = ["a-repondre", "tous", "masques"] as const;
export type ReviewState = (typeof reviewStates)[number];
const states: Record<ReviewState, SQL> = {
  "a-repondre": sql`w.answered_at is null and w.hidden_at is null`,
  tous: sql`true`,
  masques: sql`w.hidden_at is not null`,
};

/** The same for those who answer them. */
export const listReviewsToAnswer = (
  outletId: string,
  state: ReviewState,
  locale: Locale,
  before: string | null = null,
): Promise<Page<StaffReview>> => read(sql`w.outlet_id = ${outletId} and ${states[state]}`, locale, before);

async function read(where: SQL, locale: Locale, before: string | null): Promise<Page<StaffReview>> {
  const dish = sql.raw(locale === "en" ? "name_en" : "name_fr");
  const older = sql`and (w.written_at, w.order_id) < (
    select b.written_at, b.order_id from order_reviews b where b.order_id = ${before}::uuid)`;
  const rows = await db.execute<Row & { hiddenFor: ReviewHiding | null }>(sql`
    select w.order_id as id, o.contact_name as name, o.number as "orderNumber", w.stars, w.text, o.ended_at as "experiencedAt",
      w.written_at as "writtenAt", w.changed_at as "changedAt", w.answer, w.answered_at as "answeredAt", w.hidden_for as "hiddenFor",
      (select coalesce(json_agg(json_build_object('code', p.code, 'name', p.${dish}, 'stars', d.stars) order by p.code), '[]')
        from order_review_dishes d join products p on p.id = d.product_id where d.order_id = w.order_id) as dishes
    from order_reviews w join orders o on o.id = w.order_id
    where ${where} and w.removed_at is null ${before ? older : sql``}
    order by w.written_at desc, w.order_id desc limit ${reviewsOnPage + 1}`);
  const iso = (at: string) => new Date(at).toISOString();
  const reviews = rows.slice(0, reviewsOnPage).map(({ name, ...row }) => ({
    ...{
      ...row,
      author: signatureOf(name),
      experiencedAt: iso(row.experiencedAt),
      writtenAt: iso(row.writtenAt),
    },
    changedAt: row.changedAt && iso(row.changedAt),
    answeredAt: row.answeredAt && iso(row.answeredAt),
  }));
  return { reviews, next: rows.length > reviewsOnPage ? (reviews.at(-1)?.id ?? null) : null };
}
