import { sql } from "drizzle-orm";
import type { ProductKind } from "@/db/enums";
import { db } from "@/lib/server/db";

export type DrawnRecipe = { kind: ProductKind; folded: boolean; toppings: { code: string; grams: number }[] };

/** What is drawn of every product, by its code: the present recipe of its middle size, or of its only one. */
export async function getDrawnRecipes(): Promise<Map<string, DrawnRecipe>> {
  const rows = await db.execute<DrawnRecipe & { code: string }>(sql`
    select distinct on (p.code) p.code, p.kind, p.folded,
      (select coalesce(json_agg(json_build_object('code', g.code, 'grams', l.quantity) order by l.position), '[]')
       from recipe_lines l join ingredients g on g.id = l.ingredient_id where l.recipe_version_id = r.id) as toppings
    from products p join items i on i.product_id = p.id join recipe_versions r on r.item_id = i.id and r.current
    order by p.code, i.size = 'M' desc`);
  return new Map(rows.map(({ code, ...drawn }) => [code, drawn]));
}
