import { sql } from "drizzle-orm";
import type { Size } from "@/db/enums";
import { db } from "@/lib/server/db";

export type CardGroup = {
  code: string;
  nameFr: string;
  nameEn: string;
  least: number;
  most: number;
  /** How many products offer it. */
  products: number;
  options: CardOption[];
};

export type CardOption = {
  code: string;
  nameFr: string;
  nameEn: string;
  /** Code of what it adds; null: nothing, or it makes the recipe otherwise. */
  ingredient: string | null;
  /** Quantities in the ingredient's base units. */
  sizes: { size: Size; priceCents: number; quantity: number }[];
};

/** Extras and crusts as head office keeps them, in the card's order, with what each costs on each size. */
export const listOptions = (): Promise<CardGroup[]> =>
  db.execute<CardGroup>(sql`
    select g.code, g.name_fr as "nameFr", g.name_en as "nameEn", g.least, g.most,
      (select count(*)::int from product_option_groups x where x.group_id = g.id) as products,
      (select coalesce(json_agg(json_build_object('code', o.code, 'nameFr', o.name_fr, 'nameEn', o.name_en,
          'ingredient', (select i.code from ingredients i where i.id = o.ingredient_id),
          'sizes', (select coalesce(json_agg(json_build_object('size', s.size, 'priceCents', s.price_cents, 'quantity', s.quantity)
              order by array_position(array['S', 'M', 'L', 'ONE'], s.size)), '[]')
            from option_sizes s where s.option_id = o.id)) order by o.position), '[]')
        from options o where o.group_id = g.id) as options
    from option_groups g order by g.position`);
