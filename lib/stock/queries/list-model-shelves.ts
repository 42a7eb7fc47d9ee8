import { sql } from "drizzle-orm";
import { db } from "@/lib/server/db";
import type { ModelShelf } from "../opening-stock";

type Row = Omit<ModelShelf, "threshold" | "pack"> & { threshold: string; pack: string | null };

/** What `model` keeps, by shelf and name, and what of it has already come to `outlet`. */
export async function listModelShelves(model: string, outlet: string): Promise<ModelShelf[]> {
  const rows = await db.execute<Row>(sql`
    select g.code, g.name_fr as "nameFr", g.name_en as "nameEn", g.unit, g.category, s.threshold, t.quantity as pack,
      exists (select from stock_movements m where m.outlet_id = ${outlet} and m.ingredient_id = g.id) as begun
    from stock_levels s join ingredients g on g.id = s.ingredient_id
    left join ingredient_storage t on t.ingredient_id = g.id
    where s.outlet_id = ${model} order by g.category, g.name_fr`);
  return rows.map(({ threshold, pack, ...row }) => ({
    ...row,
    threshold: Number(threshold),
    pack: pack === null ? null : { quantity: Number(pack) },
  }));
}
