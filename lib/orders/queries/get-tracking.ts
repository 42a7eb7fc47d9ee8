import { sql } from "drizzle-orm";
import type { Carrier, DoorProofKind, Locale, Mode, OrderStatus } from "@/db/enums";
import { authorisedOf, dueOf } from "@/lib/payments/queries/get-due";
import { isOwed } from "@/lib/payments/queries/is-owed";
import { takesSms } from "@/lib/phone";
import { now } from "@/lib/server/clock";
import { db } from "@/lib/server/db";
import { doorPin } from "@/lib/server/derived-word";
import { customerMayCancel, isEnded } from "../status";
import { stepsOf } from "../steps";
import type { Tracking } from "../tracking";

type Row = Omit<
  Tracking,
  "steps" | "doorPin" | "mayChange" | "mayCancel" | "updatedAt" | "promisedAt" | "told"
> & {
  toldBy: Carrier;
  hasEmail: boolean;
  phone: string;
  status: OrderStatus;
  mode: Mode;
  promisedAt: string;
  acceptedAt: string | null;
  bakedAt: string | null;
  events: { to: OrderStatus; at: string }[];
  id: string;
  doorProof: DoorProofKind | null;
};

/** What the holder of a tracking link may know; null when no order has it. */
export async function getTracking(token: string, locale: Locale, at: Date = now()): Promise<Tracking | null> {
  const name = locale === "en" ? sql.raw("name_en") : sql.raw("name_fr");
  const [row] = await db.execute<{ tracking: Row }>(sql`
    select json_build_object(
      'id', o.id, 'doorProof', (select m.door_proof from outlet_means m where m.outlet_id = o.outlet_id),
      'token', o.public_token, 'number', o.number, 'status', o.status, 'mode', o.mode, 'promisedAt', o.promised_at,
      'acceptedAt', o.accepted_at, 'bakedAt', (select min(b.put_in_at) from oven_bakes b join order_lines l on l.id = b.line_id
        where l.order_id = o.id), 'totalCents', o.total_cents, 'addressLine', o.address_line, 'city', o.city,
      'endReason', o.end_reason, 'toldBy', o.told_by, 'hasEmail', o.contact_email is not null, 'phone', o.contact_phone,
      'outlet', json_build_object('slug', p.slug, 'name', p.name, 'phone', p.phone, 'street', p.street,
        'postcode', p.postcode, 'city', p.city, 'timezone', p.timezone),
      'plan', o.payment_plan, 'dueCents', ${dueOf(sql`o`)}, 'authorisedCents', ${authorisedOf(sql`o`)}, 'expiresAt', o.expires_at,
      'refunds', (select coalesce(json_agg(json_build_object('amountCents', f.amount_cents, 'status', f.status,
          'way', f.way) order by f.id), '[]')
        from refunds f join payments y on y.id = f.payment_id
        where y.order_id = o.id and (f.status <> 'failed' or ${isOwed(sql`f`, sql`y`)})),
      'paid', coalesce((select sum(y.amount_cents) from payments y where y.order_id = o.id and y.status = 'captured'), 0)
        >= o.total_cents,
      'receipts', (select count(*) from fiscal_entries e where e.order_id = o.id),
      'feeCents', coalesce((select sum(a.amount_cents) from order_adjustments a
        where a.order_id = o.id and a.kind = 'cancellation_fee'), 0),
      'proposal', case when n.id is not null then json_build_object('totalCents', n.total_cents,
        'dueCents', ${dueOf(sql`o`, sql`n.total_cents`)}, 'expiresAt', n.expires_at) end,
      'deliveryFeeCents', coalesce((select sum(a.amount_cents) from order_adjustments a
        where a.revision_id = r.id and a.kind = 'delivery_fee'), 0),
      'discount', (select json_build_object('code', m.code, 'label', m.${sql.raw(locale === "en" ? "label_en" : "label_fr")}, 'cents', -a.amount_cents)
        from order_adjustments a join promotions m on m.id = a.promotion_id where a.revision_id = r.id and a.kind = 'discount'),
      'reducedCents', coalesce((select -sum(a.amount_cents) from order_adjustments a
        where a.revision_id = r.id and a.kind = 'discount' and a.promotion_id is null), 0),
      'vat', (select json_agg(json_build_object('rateBp', v.rate_bp, 'netCents', v.net_cents, 'vatCents', v.vat_cents,
        'grossCents', v.gross_cents) order by v.rate_bp) from order_vat v where v.revision_id = r.id),
      'events', (select json_agg(json_build_object('to', e.to_status, 'at', e.at) order by e.seq)
        from order_events e where e.order_id = o.id),
      'lines', (select json_agg(json_build_object('menu', u.${name}, 'quantity', l.quantity, 'lineCents', l.line_cents,
          'parts', (select json_agg(json_build_object('side', t.side, 'name', d.${name}, 'size', i.size,
              'removed', (select coalesce(json_agg(g.${name}), '[]') from order_part_changes c
                join ingredients g on g.id = c.ingredient_id where c.part_id = t.id and c.option_id is null),
              'added', (select coalesce(json_agg(distinct n.${name}), '[]') from order_part_changes c
                join options n on n.id = c.option_id where c.part_id = t.id)) order by t.seq)
            from order_line_parts t join items i on i.id = t.item_id join products d on d.id = i.product_id
            where t.line_id = l.id)) order by l.seq)
        from order_lines l left join menus u on u.id = l.menu_id where l.revision_id = r.id)) as tracking
    from orders o join outlets p on p.id = o.outlet_id
    join order_revisions r on r.order_id = o.id and r.state = 'current'
    left join order_revisions n on n.order_id = o.id and n.state = 'proposed'
    where o.public_token = ${token}`);
  if (!row) return null;
  const {
    events,
    acceptedAt,
    bakedAt,
    promisedAt,
    expiresAt,
    toldBy,
    hasEmail,
    phone,
    id,
    doorProof,
    ...told
  } = row.tracking;
  return {
    ...told,
    promisedAt: new Date(promisedAt).toISOString(),
    expiresAt: expiresAt ? new Date(expiresAt).toISOString() : null,
    steps: stepsOf({
      status: told.status,
      mode: told.mode,
      acceptedAt: acceptedAt ? new Date(acceptedAt) : null,
      bakedAt: bakedAt ? new Date(bakedAt) : null,
      events: events.map((event) => ({ to: event.to, at: new Date(event.at) })),
    }),
    doorPin: told.mode === "delivery" && doorProof === "pin" && !isEnded(told.status) ? doorPin(id) : null,
    mayChange: told.status === "placed",
    told: { by: toldBy, email: hasEmail, smsTo: takesSms(phone) ? phone.slice(-2) : null },
    mayCancel: customerMayCancel(told.status),
    updatedAt: at.toISOString(),
  };
}
