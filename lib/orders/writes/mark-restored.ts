import { sql } from "drizzle-orm";
import { system } from "@/lib/actor";
import { record } from "@/lib/audit/writes/record";
import { db } from "@/lib/server/db";

export type Restored = { slug: string; number: number; day: string; status: string };

/**
 * After a restore nobody knows how far an order that stands before the kitchen has come: it is marked for the kitchen, and
 * counts as taken in charge, so that no order that was cooked and eaten meanwhile is cancelled and given back by itself.
 * Orders for later that lay in the backup are as they were; rebuilt ones are marked whenever they are due.
 * @returns all that people have to look at, those further on among them.
 */
export async function markRestored(note: string, at: Date): Promise<Restored[]> {
  const when = sql`${at.toISOString()}::timestamptz`;
  return db.transaction(async (tx) => {
    const marked = await tx.execute<{ id: string; outletId: string }>(sql`
      update orders o set kitchen_note = concat_ws(' ', ${note}::text, nullif(o.kitchen_note, '')),
        accepted_at = coalesce(o.accepted_at, ${when})
      where o.status = 'placed' and not starts_with(o.kitchen_note, ${note}) and (o.ticket_at <= ${when}
        or exists (select from journal j where j.action = 'rebuildOrder' and j.subject = 'order' and j.subject_id = o.id::text))
      returning o.id, o.outlet_id as "outletId"`);
    await Promise.all(
      marked.map(({ id: subjectId, outletId }) =>
        record(tx, { action: "markRestored", subject: "order", subjectId, outletId }, system, at),
      ),
    );
    return [
      ...(await tx.execute<Restored>(sql`
        select p.slug, o.number, o.business_day::text as day, o.status from orders o join outlets p on p.id = o.outlet_id
        where o.status in ('preparing', 'ready', 'out_for_delivery')
          or (o.status = 'placed' and starts_with(o.kitchen_note, ${note}))
        order by p.slug, o.business_day, o.number`)),
    ];
  });
}
