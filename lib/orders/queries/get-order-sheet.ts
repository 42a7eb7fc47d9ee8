import "server-only";
import { sql } from "drizzle-orm";
import { isOwed } from "@/lib/payments/queries/is-owed";
import { db } from "@/lib/server/db";
import type { OrderSheet } from "../order-sheet";
import { authorisedCents, dueCents, paidOnline, refundState } from "./due";

/**
 * One order with all that happened to it, read in one statement; null when it is not there or not of these outlets.
 */
export async function getOrderSheet(
  orderId: string,
  outletIds: readonly string[],
  locale: string,
): Promise<OrderSheet | null> {
  if (!/^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i.test(orderId)) return null;
  const name = (of: string) => sql.raw(locale === "en" ? `${of}.name_en` : `${of}.name_fr`);
  const [row] = await db.execute<{ sheet: OrderSheet }>(sql`
    select json_build_object(
      'id', o.id, 'outletId', o.outlet_id, 'token', o.public_token, 'number', o.number, 'day', o.business_day,
      'status', o.status, 'channel', o.channel, 'mode', o.mode, 'onSite', o.on_site, 'paymentPlan', o.payment_plan, 'name', o.contact_name,
      'phone', o.contact_phone, 'email', o.contact_email, 'billing', o.billing,
      'address', case when o.address_line is not null then json_build_object('line', o.address_line,
        'extra', o.address_extra, 'postcode', o.postcode, 'city', o.city) end,
      'kitchenNote', o.kitchen_note, 'courierNote', o.courier_note, 'chosenTime', o.slot_starts_at is not null,
      'allergy', (select json_build_object('allergens', h.allergens, 'words', h.words, 'heededBy', u.name)
        from order_allergies h left join users u on u.id = h.heeded_by where h.order_id = o.id),
      'proof', (select json_build_object('kind', h.kind, 'image', h.image, 'at', h.at) from door_proofs h where h.order_id = o.id),
      'promisedAt', o.promised_at, 'placedAt', o.placed_at, 'acceptedAt', o.accepted_at, 'endReason', o.end_reason,
      'takenBy', (select u.name from users u where u.id = o.taken_by),
      'totalCents', o.total_cents, 'dueCents', ${dueCents}, 'paidOnline', ${paidOnline}, 'authorisedCents', ${authorisedCents},
      'refund', ${refundState},
      'alcohol', exists (select 1 from order_lines l join order_line_parts t on t.line_id = l.id join items i on i.id = t.item_id
        join products p on p.id = i.product_id where l.revision_id = r.id and p.alcoholic),
      'lines', (select coalesce(json_agg(json_build_object('id', l.id, 'menu', ${name("u")}, 'quantity', l.quantity, 'unitCents', l.unit_cents,
          'lineCents', l.line_cents, 'ifMissing', l.if_missing,
          'instead', (select ${name("p")} from items i join products p on p.id = i.product_id where i.id = l.instead_item_id),
          'calls', (select coalesce(json_agg(${name("g")}), '[]') from shortages s join ingredients g on g.id = s.ingredient_id
            where s.line_id = l.id and s.settled_at is null), 'parts', (
            select json_agg(json_build_object('side', t.side, 'name', ${name("p")}, 'size', i.size,
              'removed', (select coalesce(json_agg(${name("g")}), '[]') from order_part_changes c
                join ingredients g on g.id = c.ingredient_id where c.part_id = t.id and c.option_id is null),
              'added', (select coalesce(json_agg(json_build_object('name', a.name, 'priceCents', a.cents)), '[]') from (
                select ${name("x")} as name, sum(c.price_cents)::int as cents from order_part_changes c
                join options x on x.id = c.option_id where c.part_id = t.id group by x.id) a)) order by t.seq)
            from order_line_parts t join items i on i.id = t.item_id join products p on p.id = i.product_id
            where t.line_id = l.id)) order by l.seq), '[]')
        from order_lines l left join menus u on u.id = l.menu_id where l.revision_id = r.id),
      'adjustments', (select coalesce(json_agg(json_build_object('kind', kind, 'amountCents', cents, 'code', code) order by kind, code), '[]')
        from (select a.kind, sum(a.amount_cents)::int as cents, m.code from order_adjustments a
          left join promotions m on m.id = a.promotion_id where a.revision_id = r.id
          group by a.kind, m.code having sum(a.amount_cents) <> 0) a),
      'reductions', (select coalesce(json_agg(json_build_object('id', t.id, 'cents', t.cents, 'reason', t.reason,
          'decidedBy', u.name, 'at', t.at) order by t.id), '[]')
        from order_reductions t join users u on u.id = t.decided_by where t.order_id = o.id),
      'refundableCents', (select coalesce(sum(p.amount_cents - p.refunded_cents), 0)::int from payments p
        where p.order_id = o.id and p.status = 'captured'),
      'gestureCents', (select coalesce(sum(x.amount_cents), 0)::int from till_exchanges x where x.order_id = o.id),
      'proposal', (select json_build_object('totalCents', n.total_cents, 'state', n.state, 'expiresAt', n.expires_at,
          'why', n.terms->>'voided')
        from order_revisions n where n.order_id = o.id and n.state in ('proposed', 'void') and n.seq > r.seq
        order by n.seq desc limit 1),
      'vat', (select coalesce(json_agg(json_build_object('rateBp', v.rate_bp, 'netCents', v.net_cents,
          'vatCents', v.vat_cents, 'grossCents', v.gross_cents) order by v.rate_bp), '[]')
        from order_vat v where v.revision_id = r.id),
      'events', (select coalesce(json_agg(json_build_object('from', e.from_status, 'to', e.to_status, 'actor', e.actor_kind,
          'by', u.name, 'terminal', e.terminal, 'reason', e.reason, 'at', e.at) order by e.seq), '[]')
        from order_events e left join users u on u.id = e.actor_id where e.order_id = o.id),
      'payments', (select coalesce(json_agg(json_build_object('method', p.method, 'status', p.status,
          'amountCents', p.amount_cents, 'by', u.name, 'at', coalesce(p.captured_at, p.created_at)) order by p.id), '[]')
        from payments p left join users u on u.id = p.taken_by where p.order_id = o.id),
      'refunds', (select coalesce(json_agg(json_build_object('id', f.id, 'amountCents', f.amount_cents,
          'status', f.status, 'reason', f.reason, 'owed', ${isOwed(sql`f`, sql`p`)}, 'way', f.way, 'note', f.note,
          'by', u.name, 'at', f.created_at) order by f.id), '[]')
        from refunds f join payments p on p.id = f.payment_id left join users u on u.id = f.actor_id where p.order_id = o.id),
      'deliveries', (select coalesce(json_agg(json_build_object('state', d.state, 'courier', u.name,
          'failureCode', d.failure_code, 'note', d.note, 'assignedAt', d.assigned_at, 'leftAt', d.left_at,
          'endedAt', d.ended_at) order by d.id), '[]')
        from deliveries d join users u on u.id = d.courier_id where d.order_id = o.id)
    ) as sheet
    from orders o join order_revisions r on r.order_id = o.id and r.state = 'current'
    where o.id = ${orderId} and o.outlet_id = any(${sql.param([...outletIds])}::uuid[])`);
  return row?.sheet ?? null;
}
