import "server-only";
import { sql } from "drizzle-orm";
import { db } from "@/lib/server/db";
import type { Recipe } from "../recipe-book";

/** All that is made in a kitchen with its present recipe in every size, in the order of the card. */
export async function listRecipes(locale: string): Promise<Recipe[]> {
  const name = sql.raw(locale === "en" ? "name_en" : "name_fr");
  const rows = await db.execute<{ recipe: Recipe }>(sql`
    select json_build_object('product', p.code, 'kind', p.kind, 'folded', p.folded, 'name', p.${name}, 'sizes',
      (select json_agg(json_build_object('item', i.code, 'size', i.size, 'version', r.version,
          'pitfallsFr', r.pitfalls_fr, 'pitfallsEn', r.pitfalls_en, 'lines',
          (select coalesce(json_agg(json_build_object('code', g.code, 'name', g.${name}, 'unit', g.unit, 'quantity', l.quantity,
              'allergens', g.allergens, 'removable', l.removable) order by l.position), '[]')
            from recipe_lines l join ingredients g on g.id = l.ingredient_id where l.recipe_version_id = r.id))
          order by array_position(array['S', 'M', 'L', 'ONE'], i.size))
        from items i join recipe_versions r on r.item_id = i.id and r.current
        where i.product_id = p.id and not i.withdrawn)) as recipe
    from products p join card_sections s on s.id = p.section_id where p.kind <> 'drink' and exists (select 1 from items i
      join recipe_versions r on r.item_id = i.id and r.current where i.product_id = p.id and not i.withdrawn) order by s.position, p.position`);
  return rows.map(({ recipe }) => ({ ...recipe, sizes: recipe.sizes ?? [] }));
}
