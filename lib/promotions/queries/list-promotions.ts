import { sql } from "drizzle-orm";
import { db } from "@/lib/server/db";
import type { PromotionForm } from "../promotion-form";

/** A promotion as head office keeps it, and how often it was used. */
export type ListedPromotion = PromotionForm & { used: number };

/** Every promotion but the card of stamps: those that hold or will first, the latest before. */
export async function listPromotions(): Promise<ListedPromotion[]> {
  return db.execute<ListedPromotion>(sql`
    select p.code, p.kind, p.label_fr as "labelFr", p.label_en as "labelEn", p.amount_cents as "amountCents",
      p.percent_bp as "percentBp", i.code as item, p.minimum_cents as "minimumCents",
      (p.starts_at at time zone 'Europe/Paris')::date::text as "from",
      ((p.ends_at - interval '1 second') at time zone 'Europe/Paris')::date::text as "until",
      case when not p.everywhere then (select coalesce(json_agg(o.slug order by o.code), '[]') from promotion_outlets t
        join outlets o on o.id = t.outlet_id where t.promotion_id = p.id) end as outlets,
      p.channels, p.mode, p.uses_most as "usesMost", p.uses_each_most as "usesEachMost", p.used, p.active
    from promotions p left join items i on i.id = p.item_id where p.kind <> 'loyalty'
    order by p.active desc, p.created_at desc, p.code`);
}
