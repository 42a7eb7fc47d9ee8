import { sql } from "drizzle-orm";
import type { Database, Transaction } from "@/db/client";
import { db } from "@/lib/server/db";
import type { Production } from "../preparation";

/** How the house makes an ingredient, and how large a ball of each size is as the card has it; null for what it buys. */
export async function getProduction(
  code: string,
  on: Database | Transaction = db,
): Promise<(Production & { id: string }) | null> {
  const [row] = await on.execute<Production & { id: string }>(sql`
    select g.id, g.code, g.name_fr as "nameFr", g.name_en as "nameEn", r.yield_quantity::int as "yieldQuantity",
      r.water_ml::int as "waterMl", r.rest_hours as "restHours", r.life_hours as "lifeHours",
      (select coalesce(json_agg(json_build_object('code', w.code, 'nameFr', w.name_fr, 'nameEn', w.name_en, 'unit', w.unit,
          'quantity', l.quantity) order by l.position), '[]')
        from production_lines l join ingredients w on w.id = l.raw_ingredient_id where l.ingredient_id = g.id) as lines,
      (select coalesce(json_object_agg(size, ball), '{}') from (
        select i.size, mode() within group (order by n.quantity) as ball
        from recipe_lines n join recipe_versions v on v.id = n.recipe_version_id and v.current join items i on i.id = v.item_id
        where n.ingredient_id = g.id group by 1) sizes) as balls
    from production_recipes r join ingredients g on g.id = r.ingredient_id where g.code = ${code}`);
  return row ? { ...row } : null;
}
