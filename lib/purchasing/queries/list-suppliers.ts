import { sql } from "drizzle-orm";
import type { Database, Transaction } from "@/db/client";
import type { Packaging, Unit } from "@/db/enums";
import { db } from "@/lib/server/db";
import type { BusinessDay } from "@/lib/time";

export type Article = {
  id: string;
  ingredient: string;
  ingredientId: string;
  nameFr: string;
  nameEn: string;
  unit: Unit;
  reference: string;
  packaging: Packaging;
  quantity: number;
  preferred: boolean;
  active: boolean;
  /** Without VAT, on the day asked for; null: no price is known. */
  priceCents: number | null;
  /** Its price of that day is past its last day. */
  lapsed: boolean;
  /** Every price there was, the latest first. */
  prices: { id: string; validFrom: string; validUntil: string | null; priceCents: number }[];
};
export type Supplier = {
  id: string;
  code: string;
  name: string;
  email: string;
  phone: string;
  customerNumber: string;
  leadDays: number;
  deliveryWeekdays: number[];
  minimumCents: number;
  active: boolean;
  articles: Article[];
};

/** Whom the group buys from and what he sells, with its prices on a day. */
export async function listSuppliers(
  day: BusinessDay,
  code: string | null = null,
  on: Database | Transaction = db,
): Promise<Supplier[]> {
  return [
    ...(await on.execute<Supplier>(sql`
    select s.id, s.code, s.name, s.email, s.phone, s.customer_number as "customerNumber", s.lead_days as "leadDays",
      s.delivery_weekdays as "deliveryWeekdays", s.minimum_cents as "minimumCents", s.active,
      coalesce((select json_agg(json_build_object('id', a.id, 'ingredient', g.code, 'ingredientId', g.id, 'nameFr', g.name_fr,
          'nameEn', g.name_en, 'unit', g.unit, 'reference', a.reference, 'packaging', a.packaging, 'quantity', a.quantity,
          'preferred', a.preferred, 'active', a.active, 'priceCents', p.price_cents, 'lapsed', coalesce(not p.valid, false),
          'prices', (select coalesce(json_agg(json_build_object('id', h.id, 'validFrom', h.valid_from, 'validUntil', h.valid_until,
              'priceCents', h.price_cents) order by h.valid_from desc, h.id desc), '[]') from supplier_prices h where h.article_id = a.id))
          order by g.name_fr, a.reference)
        from supplier_articles a join ingredients g on g.id = a.ingredient_id
        left join article_prices(${day}::date) p on p.article_id = a.id
        where a.supplier_id = s.id), '[]') as articles
    from suppliers s where s.code = coalesce(${code}, s.code) order by s.active desc, s.name`)),
  ];
}
