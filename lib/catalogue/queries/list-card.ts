import { sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import type { AllergenCode, ProductKind, ProductState, Size } from "@/db/enums";
import { now } from "@/lib/server/clock";
import { db } from "@/lib/server/db";
import type { RecipeLine } from "../catalogue";
import type { SaleHour } from "../within-hours";

/** A product as head office keeps it: the group's own, and what outlets have otherwise. */
export type CardProduct = {
  code: string;
  kind: ProductKind;
  state: ProductState;
  nameFr: string;
  nameEn: string;
  descriptionFr: string;
  descriptionEn: string;
  /** Code of the section in which it stands. */
  section: string;
  /** Codes of the groups of options that it offers. */
  groups: string[];
  folded: boolean;
  alcoholic: boolean;
  /** What everything that goes on it brings: derived, as the shop shows it. */
  allergens: AllergenCode[];
  items: CardItem[];
  hours: (SaleHour & { outlet: string })[];
};

export type CardItem = {
  code: string;
  size: Size;
  priceCents: number;
  /** Delivered, taken away, on site; basis points. null: none is known, and nobody may sell it. */
  rates: (number | null)[];
  /** On no card any more. */
  withdrawn: boolean;
  /** Of its recipe; 0: it has none yet. */
  version: number;
  pitfallsFr: string;
  pitfallsEn: string;
  recipe: RecipeLine[];
  /** Of outlets with a row of their own. */
  at: { outlet: string; priceCents: number | null; onMenu: boolean }[];
};

/** The whole card, or one product of it, whatever its state, in the card's order. */
export async function listCard(
  product: string | null = null,
  at: Date = now(),
  on: Pick<Transaction, "execute"> = db,
): Promise<CardProduct[]> {
  const rate = (
    way: string,
  ) => sql`(select v.rate_bp from vat_rates v where v.item_id = i.id and v.way = ${way}
    and v.valid_from <= (${at.toISOString()}::timestamptz at time zone 'Europe/Paris')::date order by v.valid_from desc limit 1)`;
  return on.execute<CardProduct>(sql`
    select p.code, p.kind, p.state, p.name_fr as "nameFr", p.name_en as "nameEn", p.description_fr as "descriptionFr",
      p.description_en as "descriptionEn", s.code as section, p.folded, p.alcoholic,
      (select coalesce(json_agg(g.code order by g.position), '[]') from product_option_groups x
        join option_groups g on g.id = x.group_id where x.product_id = p.id) as groups,
      (select coalesce(json_agg(distinct a), '[]') from items i join recipe_versions r on r.item_id = i.id and r.current
        join recipe_lines l on l.recipe_version_id = r.id join ingredients g on g.id = l.ingredient_id,
        unnest(g.allergens) a where i.product_id = p.id) as allergens,
      (select coalesce(json_agg(json_build_object('code', i.code, 'size', i.size, 'priceCents', i.price_cents,
          'withdrawn', i.withdrawn, 'version', coalesce(v.version, 0),
          'pitfallsFr', coalesce(v.pitfalls_fr, ''), 'pitfallsEn', coalesce(v.pitfalls_en, ''),
          'rates', json_build_array(${rate("delivery")}, ${rate("takeaway")}, ${rate("on_site")}),
          'recipe', (select coalesce(json_agg(json_build_object('ingredient', g.code, 'quantity', l.quantity,
              'removable', l.removable) order by l.position), '[]') from recipe_lines l
            join ingredients g on g.id = l.ingredient_id where l.recipe_version_id = v.id),
          'at', (select coalesce(json_agg(json_build_object('outlet', o.slug, 'priceCents', m.price_cents,
              'onMenu', m.on_menu) order by o.code), '[]') from menu_items m join outlets o on o.id = m.outlet_id
            where m.item_id = i.id)) order by array_position(array['S', 'M', 'L', 'ONE'], i.size)), '[]')
        from items i left join recipe_versions v on v.item_id = i.id and v.current where i.product_id = p.id) as items,
      (select coalesce(json_agg(json_build_object('outlet', o.slug, 'weekday', h.weekday,
          'opens', to_char(h.opens, 'HH24:MI'), 'closes', to_char(h.closes, 'HH24:MI')) order by h.weekday, h.opens), '[]')
        from sale_hours h join outlets o on o.id = h.outlet_id where h.product_id = p.id) as hours
    from products p join card_sections s on s.id = p.section_id
    where ${product}::text is null or p.code = ${product} order by s.position, p.position, p.code`);
}
