import { sql } from "drizzle-orm";
import type { Actor } from "@/lib/actor";
import { record } from "@/lib/audit/writes/record";
import { type Asked, about, known, logRequest } from "@/lib/customers/writes/care";
import { now } from "@/lib/server/clock";
import { db } from "@/lib/server/db";
import { getOwnData } from "../queries/get-own-data";

/**
 * All this house knows of somebody who asked for it at the counter, what colleagues wrote of him too; written down as done.
 * @throws Refusal `not_found`
 */
export async function giveData(
  asked: Asked,
  who: Actor & { userId: string },
  at: Date = now(),
): Promise<object> {
  const person = await known(asked);
  const { phone, customerId } = person;
  const [account] = await db.execute<{ email: string | null }>(
    sql`select email from customers where id = ${customerId}::uuid and email_confirmed_at is not null`,
  );
  const own = customerId ? await getOwnData({ id: customerId, email: account?.email ?? null }) : {};
  const [rest] = await db.execute<{ data: object }>(sql`
    select json_build_object(
      'guestOrders', (select coalesce(json_agg(json_build_object('day', o.business_day, 'number', o.number, 'status', o.status,
          'mode', o.mode, 'totalCents', o.total_cents, 'name', o.contact_name, 'phone', o.contact_phone, 'email', o.contact_email,
          'address', o.address_line, 'addressExtra', o.address_extra, 'postcode', o.postcode, 'city', o.city, 'billing', o.billing,
          'kitchenNote', o.kitchen_note, 'courierNote', o.courier_note,
          'review', (select json_build_object('stars', w.stars, 'text', w.text, 'writtenAt', w.written_at, 'answer', w.answer)
            from order_reviews w where w.order_id = o.id)) order by o.id), '[]')
        from orders o where o.customer_id is null and o.contact_phone = ${phone} and o.contact_phone <> ''),
      'notes', (select coalesce(json_agg(json_build_object('text', n.text, 'at', n.written_at) order by n.id), '[]')
        from customer_notes n where n.phone = ${phone} or n.customer_id = ${customerId}::uuid),
      'blocks', (select coalesce(json_agg(json_build_object('reason', b.reason, 'since', b.blocked_at, 'until', b.lifted_at) order by b.id), '[]')
        from customer_blocks b where b.phone = ${phone} or b.customer_id = ${customerId}::uuid)) as data`);
  await db.transaction(async (tx) => {
    await logRequest(tx, "access", person, who.userId, at);
    await record(tx, { action: "giveData", ...about(person) }, who, at);
  });
  return { ...own, ...rest?.data };
}
