import { type SQL, sql } from "drizzle-orm";
import type { Database, Transaction } from "@/db/client";
import type { Way } from "@/db/enums";
import { now } from "@/lib/server/clock";
import { db } from "@/lib/server/db";
import type {
  Catalogue,
  CatalogueGroup,
  CatalogueIngredient,
  CatalogueItem,
  CatalogueMenu,
  CatalogueOption,
} from "../catalogue";
import { outsideHours } from "../sale-hours";
import type { Section } from "../section";
import type { SaleHour } from "../within-hours";

/** Codes of what somebody asks for. */
export type Named = { items: readonly string[]; options: readonly string[]; menus: readonly string[] };

type Row = {
  items: CatalogueItem[];
  options: CatalogueOption[];
  groups: CatalogueGroup[];
  menus: CatalogueMenu[];
  sections: Section[];
  ingredients: CatalogueIngredient[];
  hours: (SaleHour & { product: string | null; menu: string | null })[];
  zone: string;
};

/** How what is sold is consumed, and when it is ordered: VAT is a rate of both. */
export type Sale = { way: Way; at: Date };

/**
 * The catalogue as it stands at an outlet, in one statement.
 * @param named only what these name, with the ingredients of it; all of it when left out.
 * @param wantedAt when it is to be had: what is off sale until before then is not off sale for it, and what is sold at other hours is.
 * @param sale what the rates of VAT are those of.
 */
export async function getCatalogue(
  outletId: string,
  named?: Named,
  on: Database | Transaction = db,
  wantedAt: Date = now(),
  sale: Sale = { way: "takeaway", at: now() },
): Promise<Catalogue> {
  const stopOf = (thing: SQL) => sql`(select json_build_object('until', x.until) from stops x
    where x.outlet_id = ${outletId} and ${thing} and x.ended_at is null
      and (x.until is null or x.until > ${wantedAt.toISOString()}::timestamptz))`;
  const among = (column: SQL, codes: readonly string[] | undefined) =>
    codes ? sql`${column} = any(${sql.param([...codes])}::text[])` : sql`true`;
  const ofItems = among(sql`i.code`, named?.items);
  // What is usual where something must be chosen is had by whoever names nothing.
  const options = named
    ? sql`(o.code = any(${sql.param([...named.options])}::text[])
        or exists (select from option_groups l where l.id = o.group_id and l.least > 0))`
    : sql`true`;
  const ingredients = named
    ? sql`g.id in (select l.ingredient_id from recipe_lines l
            join recipe_versions r on r.id = l.recipe_version_id and r.current
            join items i on i.id = r.item_id where ${ofItems})
          or exists (select from options o where ${options} and (o.ingredient_id = g.id or o.effect->'swap'->>'to' = g.code))`
    : sql`true`;
  const [row] = await on.execute<Row>(sql`
    select
      (select coalesce(json_agg(json_build_object(
          'id', i.id, 'code', i.code, 'size', i.size,
          'priceCents', coalesce(m.price_cents, i.price_cents),
          'onMenu', coalesce(m.on_menu, false) and p.state = 'on_sale' and not i.withdrawn,
          'rateBp', (select v.rate_bp from vat_rates v
                     where v.item_id = i.id and v.way = ${sale.way}
                       and v.valid_from <= (${sale.at.toISOString()}::timestamptz at time zone 'Europe/Paris')::date
                     order by v.valid_from desc limit 1),
          'recipeVersionId', r.id, 'stop', ${stopOf(sql`x.product_id = p.id`)},
          'recipe', (select json_agg(json_build_object('ingredient', g.code, 'quantity', l.quantity, 'removable', l.removable)
                                     order by l.position)
                     from recipe_lines l join ingredients g on g.id = l.ingredient_id where l.recipe_version_id = r.id),
          'product', json_build_object('code', p.code, 'kind', p.kind, 'nameFr', p.name_fr, 'nameEn', p.name_en,
            'descriptionFr', p.description_fr, 'descriptionEn', p.description_en, 'section', cs.code, 'groups', (select coalesce(json_agg(og.code order by og.position), '[]')
              from product_option_groups x join option_groups og on og.id = x.group_id where x.product_id = p.id), 'folded', p.folded,
            'alcoholic', p.alcoholic, 'position', p.position))), '[]')
       from items i
       join products p on p.id = i.product_id
       join card_sections cs on cs.id = p.section_id
       join recipe_versions r on r.item_id = i.id and r.current
       left join menu_items m on m.item_id = i.id and m.outlet_id = ${outletId}
       where ${ofItems}) as items,
      (select coalesce(json_agg(json_build_object('id', o.id, 'code', o.code, 'group', og.code, 'nameFr', o.name_fr,
          'nameEn', o.name_en, 'ingredient', g.code, 'effect', o.effect,
          'sizes', (select coalesce(json_object_agg(s.size, json_build_object('priceCents', s.price_cents, 'quantity', s.quantity)), '{}')
                    from option_sizes s where s.option_id = o.id)) order by og.position, o.position), '[]')
       from options o join option_groups og on og.id = o.group_id left join ingredients g on g.id = o.ingredient_id
       where ${options}) as options,
      (select coalesce(json_agg(json_build_object('code', og.code, 'nameFr', og.name_fr, 'nameEn', og.name_en,
          'least', og.least, 'most', og.most, 'position', og.position) order by og.position), '[]')
       from option_groups og) as groups,
      (select coalesce(json_agg(json_build_object('code', cs.code, 'kind', cs.kind, 'nameFr', cs.name_fr, 'nameEn', cs.name_en,
          'leadFr', cs.lead_fr, 'leadEn', cs.lead_en) order by cs.position, cs.code), '[]')
       from card_sections cs) as sections,
      (select coalesce(json_agg(json_build_object('id', n.id, 'code', n.code, 'nameFr', n.name_fr, 'nameEn', n.name_en,
          'priceCents', coalesce(own.price_cents, n.price_cents), 'position', n.position,
          'slots', (select json_agg(json_build_object('nameFr', s.name_fr, 'nameEn', s.name_en,
              'choices', (select json_agg(json_build_object('item', i.code, 'surchargeCents', c.surcharge_cents) order by i.code)
                from menu_slot_choices c join items i on i.id = c.item_id where c.slot_id = s.id)) order by s.position)
            from menu_slots s where s.menu_id = n.id)) order by n.position), '[]')
       from menus n left join menu_offers own on own.menu_id = n.id and own.outlet_id = ${outletId}
       where n.active and coalesce(own.on_menu, true) and ${among(sql`n.code`, named?.menus)}) as menus,
      (select coalesce(json_agg(json_build_object('product', p.code, 'menu', n.code, 'weekday', h.weekday,
          'opens', to_char(h.opens, 'HH24:MI'), 'closes', to_char(h.closes, 'HH24:MI'))), '[]')
       from sale_hours h left join products p on p.id = h.product_id left join menus n on n.id = h.menu_id
       where h.outlet_id = ${outletId}) as hours,
      (select timezone from outlets where id = ${outletId}) as zone,
      (select coalesce(json_agg(json_build_object('id', g.id, 'code', g.code, 'nameFr', g.name_fr, 'nameEn', g.name_en,
          'unit', g.unit, 'allergens', g.allergens, 'vegetarian', g.vegetarian, 'category', g.category,
          'origin', g.origin, 'stop', ${stopOf(sql`x.ingredient_id = g.id`)})), '[]')
       from ingredients g where ${ingredients}) as ingredients`);
  const { hours = [], zone = "Europe/Paris" } = row ?? {};
  const plain = ({ weekday, opens, closes }: SaleHour): SaleHour => ({ weekday, opens, closes });
  const ofProduct = (code: string) => hours.filter(({ product }) => product === code);
  const ofMenu = (code: string) => hours.filter(({ menu }) => menu === code).map(plain);
  const closed = (of: SaleHour[]) => outsideHours(of, wantedAt, zone);
  const items = row?.items.map((item) => ({
    ...item,
    stop: item.stop ?? closed(ofProduct(item.product.code)),
  }));
  const menus = row?.menus.map((menu) => {
    const own = ofMenu(menu.code);
    return own.length > 0 ? { ...menu, hours: own, stop: closed(own) } : menu;
  });
  return {
    outletId,
    items: byCode(items ?? []),
    options: byCode(row?.options ?? []),
    groups: byCode(row?.groups ?? []),
    menus: byCode(menus ?? []),
    sections: row?.sections ?? [],
    ingredients: byCode(row?.ingredients ?? []),
  };
}

const byCode = <T extends { code: string }>(rows: readonly T[]): ReadonlyMap<string, T> =>
  new Map(rows.map((row) => [row.code, row]));
