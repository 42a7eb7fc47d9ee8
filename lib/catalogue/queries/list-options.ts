import { sql } from "drizzle-orm";
import type { Size } from "@/db/enums";
import { db } from "@/lib/server/db";

export type CardGroup = {
  code: string;
  nameFr: string;
  nameEn: string;
  least: number;
  most: number;
  options: { code: string; nameFr: string; nameEn: string; sizes: { size: Size; priceCents: number }[] }[];
};

/** Extras and crusts as head office keeps them, in the card's order, with what each costs on each size. */
export const listOptions = (): Promise<CardGroup[]> =>
  db.execute<CardGroup>(sql`
    select g.code, g.name_fr as "nameFr", g.name_en as "nameEn", g.least, g.most,
      (select coalesce(json_agg(json_build_object('code', o.code, 'nameFr', o.name_fr, 'nameEn', o.name_en,
          'sizes', (select coalesce(json_agg(json_build_object('size', s.size, 'priceCents', s.price_cents)
              order by array_position(array['S', 'M', 'L', 'ONE'], s.size)), '[]')
            from option_sizes s where s.option_id = o.id)) order by o.position), '[]')
        from options o where o.group_id = g.id) as options
    from option_groups g order by g.position`);
