import { sql } from "drizzle-orm";
import type { Database, Transaction } from "@/db/client";
import { promisedOf } from "@/lib/payments/queries/get-due";
import { db } from "@/lib/server/db";
import type { Changeable } from "../changeable";
import type { Which } from "../which";
import { asLine, portionsOf, type Sold } from "./portions-of";
import { whichOrder } from "./which-order";

type Row = Omit<Changeable, "slot" | "promisedAt" | "lines"> & {
  slot: string | null;
  promisedAt: string;
  lines: (Sold & { key: string; quantity: number; seenCents: number; ifMissing: string })[];
};

/** An order with what may be changed of it; null when it is not there, or not for who asks. */
export async function getChangeable(
  which: Which,
  on: Database | Transaction = db,
): Promise<Changeable | null> {
  const [row] = await on.execute<{ order: Row }>(sql`
    select json_build_object('orderId', o.id, 'token', o.public_token, 'number', o.number, 'status', o.status,
      'outlet', json_build_object('id', h.id, 'slug', h.slug, 'name', h.name, 'street', h.street, 'postcode', h.postcode,
        'city', h.city, 'timezone', h.timezone),
      'revision', (select max(seq) from order_revisions where order_id = o.id and state in ('current', 'proposed')),
      'mode', o.mode, 'slot', o.slot_starts_at, 'promisedAt', o.promised_at, 'kitchenNote', o.kitchen_note,
      'courierNote', o.courier_note, 'adultDeclared', o.adult_declared, 'name', o.contact_name, 'plan', o.payment_plan,
      'totalCents', o.total_cents,
      'code', (select p.code from promotion_uses u join promotions p on p.id = u.promotion_id
        where u.order_id = o.id and u.given_back_at is null),
      'address', case when o.address_line is not null then json_build_object('line', o.address_line,
        'extra', o.address_extra, 'postcode', o.postcode, 'city', coalesce(o.city, '')) end,
      'paidCents', ${promisedOf(sql`o`)},
      'lines', (select coalesce(json_agg(json_build_object('key', l.id, 'quantity', l.quantity,
          'seenCents', l.unit_cents, 'ifMissing', l.if_missing || coalesce(':' || s.code, ''), 'menu', u.code, 'portions', ${portionsOf(sql`l`)}) order by l.seq), '[]')
        from order_lines l left join menus u on u.id = l.menu_id left join items s on s.id = l.instead_item_id where l.revision_id = r.id)) as order
    from orders o join outlets h on h.id = o.outlet_id
    join order_revisions r on r.order_id = o.id and r.state = 'current'
    where ${whichOrder(which)}`);
  if (!row) return null;
  const { slot, promisedAt, lines, ...order } = row.order;
  return {
    ...order,
    lines: lines.map(asLine),
    slot: slot && new Date(slot).toISOString(),
    promisedAt: new Date(promisedAt).toISOString(),
  };
}
