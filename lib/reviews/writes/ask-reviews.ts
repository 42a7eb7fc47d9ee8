import { sql } from "drizzle-orm";
import type { Locale } from "@/db/enums";
import { enqueueMessages } from "@/lib/outbox/writes/enqueue-message";
import { db } from "@/lib/server/db";

/**
 * The day after, whoever agreed to be asked is asked how it was: once an order, and once a month at most, however often he orders.
 * Who agreed only afterwards is not asked of what came before. @returns how many were.
 */
export async function askReviews(at: Date): Promise<number> {
  const when = sql`${at.toISOString()}::timestamptz`;
  return db.transaction(async (tx) => {
    const due = await tx.execute<{ orderId: string; recipient: string; locale: Locale }>(sql`
      select distinct on (c.id) o.id as "orderId", c.email as recipient, c.locale
      from orders o join customers c on c.id = o.customer_id
      where o.status in ('delivered', 'collected') and o.ended_at between ${when} - interval '42 hours' and ${when} - interval '10 hours'
        and c.review_consent_at < o.ended_at and c.email is not null and c.email_confirmed_at is not null
        and not exists (select 1 from order_reviews w where w.order_id = o.id)
        and not exists (select 1 from messages m join orders e on e.id = m.order_id
          where m.kind = 'order_review' and e.customer_id = c.id and e.ended_at > ${when} - interval '30 days')
      order by c.id, o.ended_at desc`);
    return enqueueMessages(
      tx,
      due.map((one) => ({ ...one, kind: "order_review", dedupeKey: `order:${one.orderId}:review` })),
    );
  });
}
