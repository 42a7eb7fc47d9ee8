import { sql } from "drizzle-orm";
import type { Database, Transaction } from "@/db/client";
import type { PurchaseState } from "@/db/enums";
import { db } from "@/lib/server/db";
import type { PurchaseLine } from "../purchase";

export type Purchase = {
  id: string;
  state: PurchaseState;
  number: number | null;
  dueOn: string;
  note: string;
  reason: string | null;
  sent: number;
  draftedBy: string;
  draftedAt: string;
  decidedBy: string | null;
  decidedAt: string | null;
  endedBy: string | null;
  endedAt: string | null;
  outlet: {
    id: string;
    code: string;
    slug: string;
    name: string;
    street: string;
    postcode: string;
    city: string;
    phone: string;
    email: string;
  };
  supplier: {
    id: string;
    code: string;
    name: string;
    email: string;
    phone: string;
    customerNumber: string;
    leadDays: number;
    deliveryWeekdays: number[];
    minimumCents: number;
  };
  lines: PurchaseLine[];
  receipts: Receipt[];
  /** How its last mail to the supplier stands. */
  mail: { state: string; sentAt: string | null } | null;
};
export type Receipt = { id: string; at: string; by: string; note: string; last: boolean; lots: Lot[] };
type Lot = {
  articleId: string;
  quantity: number;
  broken: number;
  priceCents: number;
  costCents: number;
  useBy: string | null;
  origin: string | null;
  batch: string;
};

/** A purchase order with all that came of it. Of a draft the prices are those of today. */
export async function getPurchase(
  id: string,
  outletIds: readonly string[] | "all",
  on: Database | Transaction = db,
): Promise<Purchase | null> {
  const there =
    outletIds === "all" ? sql`true` : sql`p.outlet_id = any(${sql.param([...outletIds])}::uuid[])`;
  const [purchase] = await on.execute<Purchase>(sql`
    select p.id, p.state, p.number, p.due_on::text as "dueOn", p.note, p.reason, p.sent, d.name as "draftedBy",
      p.drafted_at as "draftedAt", e.name as "decidedBy", p.decided_at as "decidedAt", f.name as "endedBy", p.ended_at as "endedAt",
      json_build_object('id', o.id, 'code', o.code, 'slug', o.slug, 'name', o.name, 'street', o.street, 'postcode', o.postcode,
        'city', o.city, 'phone', o.phone, 'email', o.email) as outlet,
      json_build_object('id', s.id, 'code', s.code, 'name', s.name, 'email', s.email, 'phone', s.phone,
        'customerNumber', s.customer_number, 'leadDays', s.lead_days, 'deliveryWeekdays', s.delivery_weekdays,
        'minimumCents', s.minimum_cents) as supplier,
      (select coalesce(json_agg(json_build_object('articleId', l.article_id, 'reference', a.reference, 'ingredient', g.code,
          'nameFr', g.name_fr, 'nameEn', g.name_en, 'unit', g.unit, 'packaging', a.packaging, 'packQuantity', l.pack_quantity,
          'priceCents', case p.state when 'draft' then coalesce(t.price_cents, l.price_cents) else l.price_cents end,
          'draftedPacks', l.drafted_packs, 'packs', l.packs, 'keepsDays', k.keeps_days,
          'originAsked', coalesce(k.origin_asked, false), 'origin', g.origin,
          'received', coalesce(c.quantity, 0), 'broken', coalesce(c.broken, 0)) order by g.name_fr, a.reference), '[]')
        from purchase_lines l join supplier_articles a on a.id = l.article_id join ingredients g on g.id = l.ingredient_id
        left join ingredient_storage k on k.ingredient_id = g.id
        left join article_prices(p.due_on) t on t.article_id = a.id
        left join lateral (select sum(n.quantity)::bigint as quantity, sum(n.broken)::bigint as broken from goods_lots n
          join goods_receipts r on r.id = n.receipt_id where r.purchase_id = p.id and n.article_id = l.article_id) c on true
        where l.purchase_id = p.id) as lines,
      (select coalesce(json_agg(json_build_object('id', r.id, 'at', r.at, 'by', u.name, 'note', r.note, 'last', r.last,
          'lots', (select coalesce(json_agg(json_build_object('articleId', n.article_id, 'quantity', n.quantity, 'broken', n.broken,
              'priceCents', n.price_cents, 'costCents', n.cost_cents, 'useBy', n.use_by, 'origin', n.origin, 'batch', n.batch)
              order by n.id), '[]') from goods_lots n where n.receipt_id = r.id)) order by r.at, r.id), '[]')
        from goods_receipts r join users u on u.id = r.received_by where r.purchase_id = p.id) as receipts,
      (select json_build_object('state', m.state, 'sentAt', m.sent_at) from messages m
        where m.dedupe_key = 'purchase:' || p.id || ':' || p.sent) as mail
    from purchase_orders p join outlets o on o.id = p.outlet_id join suppliers s on s.id = p.supplier_id
    join users d on d.id = p.drafted_by left join users e on e.id = p.decided_by left join users f on f.id = p.ended_by
    where p.id = ${id} and ${there}`);
  return purchase ?? null;
}
