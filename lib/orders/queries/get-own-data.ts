import { sql } from "drizzle-orm";
import { db } from "@/lib/server/db";
import type { Owner } from "../own-order";
import { whoseOrders } from "./whose-orders";

/** All this house knows of somebody with an account, for him to take away. */
export async function getOwnData(owner: Owner): Promise<object> {
  const [row] = await db.execute<{ data: object }>(sql`
    select json_build_object(
      'account', (select json_build_object('name', c.name, 'phone', c.phone, 'email', c.email, 'emailConfirmedAt', c.email_confirmed_at,
          'emailToBeConfirmed', c.claimed_email, 'language', c.locale, 'toldBy', c.told_by, 'billing', c.billing,
          'offersWantedSince', c.marketing_consent_at, 'askedForReviewsSince', c.review_consent_at, 'openedAt', c.created_at)
        from customers c where c.id = ${owner.id}),
      'addresses', (select coalesce(json_agg(json_build_object('line', a.line, 'extra', a.extra, 'postcode', a.postcode,
          'city', a.city, 'preferred', a.preferred)), '[]') from customer_addresses a where a.customer_id = ${owner.id}),
      'sessions', (select coalesce(json_agg(json_build_object('openedAt', s.created_at, 'expiresAt', s.expires_at,
          'endedAt', s.ended_at, 'browser', s.user_agent)), '[]') from customer_sessions s where s.customer_id = ${owner.id}),
      'stamps', (select coalesce(json_agg(json_build_object('stamps', e.stamps, 'kind', e.kind, 'at', e.at) order by e.id), '[]')
        from stamp_entries e where e.customer_id = ${owner.id}),
      'orders', (select coalesce(json_agg(json_build_object('outlet', p.name, 'day', o.business_day, 'number', o.number,
          'placedAt', o.placed_at, 'promisedAt', o.promised_at, 'endedAt', o.ended_at, 'status', o.status, 'channel', o.channel,
          'mode', o.mode, 'totalCents', o.total_cents, 'currency', o.currency, 'name', o.contact_name, 'phone', o.contact_phone,
          'email', o.contact_email, 'address', o.address_line, 'addressExtra', o.address_extra, 'postcode', o.postcode,
          'city', o.city, 'billing', o.billing, 'kitchenNote', o.kitchen_note, 'courierNote', o.courier_note,
          'allergy', (select json_build_object('allergens', a.allergens, 'words', a.words, 'saidAt', a.said_at)
            from order_allergies a where a.order_id = o.id),
          'review', (select json_build_object('stars', w.stars, 'text', w.text, 'writtenAt', w.written_at, 'changedAt', w.changed_at,
              'removedAt', w.removed_at, 'answer', w.answer, 'answeredAt', w.answered_at, 'hiddenFor', w.hidden_for,
              'dishes', (select coalesce(json_agg(json_build_object('name', d.name_fr, 'stars', s.stars)), '[]')
                from order_review_dishes s join products d on d.id = s.product_id where s.order_id = o.id))
            from order_reviews w where w.order_id = o.id),
          'lines', (select coalesce(json_agg(json_build_object('quantity', l.quantity, 'unitCents', l.unit_cents,
              'lineCents', l.line_cents, 'parts', (select json_agg(json_build_object('name', d.name_fr, 'size', i.size,
                'vatRateBp', t.rate_bp, 'netCents', t.net_cents, 'vatCents', t.vat_cents) order by t.seq)
                from order_line_parts t join items i on i.id = t.item_id join products d on d.id = i.product_id
                where t.line_id = l.id)) order by l.seq), '[]')
            from order_revisions r join order_lines l on l.revision_id = r.id where r.order_id = o.id and r.state = 'current'),
          'payments', (select coalesce(json_agg(json_build_object('method', y.method, 'status', y.status,
              'amountCents', y.amount_cents, 'capturedAt', y.captured_at)), '[]') from payments y where y.order_id = o.id))
          order by o.id), '[]')
        from orders o join outlets p on p.id = o.outlet_id where ${whoseOrders(owner)} and o.status <> 'draft')
    ) as data`);
  return row?.data ?? {};
}
