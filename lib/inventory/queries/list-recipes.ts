import { sql } from "drizzle-orm";
import type { Database, Transaction } from "@/db/client";
import type { Unit } from "@/db/enums";
import { db } from "@/lib/server/db";
import type { FiledRecipe, KnownRecipes } from "../recipe-file";

/** Every recipe in force, and every ingredient's unit: what a file of recipes is made of and compared with. */
export async function listRecipes(on: Database | Transaction = db): Promise<KnownRecipes> {
  const recipes = await on.execute<FiledRecipe>(sql`
    select i.code as item, json_agg(json_build_object('ingredient', g.code, 'quantity', l.quantity, 'removable', l.removable)
      order by l.position) as lines
    from items i join recipe_versions v on v.item_id = i.id and v.current join recipe_lines l on l.recipe_version_id = v.id
    join ingredients g on g.id = l.ingredient_id group by i.code order by i.code`);
  const units = await on.execute<{ code: string; unit: Unit }>(sql`select code, unit from ingredients`);
  return {
    recipes: recipes.map((row) => ({ ...row })),
    units: new Map(units.map(({ code, unit }) => [code, unit])),
  };
}
