import { sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { newId } from "@/lib/ids";
import { Refusal } from "@/lib/refusal";
import type { RecipeLine } from "../catalogue";

/**
 * A new version of an item's recipe: what is sold from now on is made by it, what was sold keeps the one it was sold with.
 * The lines are in order of assembly.
 * @returns its number. @throws Refusal not_found for an item or an ingredient that is none
 */
export async function writeRecipe(
  tx: Transaction,
  item: string,
  lines: readonly RecipeLine[],
): Promise<number> {
  // The version in force is the row two writers meet at.
  const [old] = await tx.execute<{ itemId: string; version: number }>(sql`
    update recipe_versions v set current = false from items i
    where i.id = v.item_id and i.code = ${item} and v.current returning i.id as "itemId", v.version`);
  if (!old) throw new Refusal("not_found", {}, "item");
  const id = newId();
  const [version] = await tx.execute<{ version: number }>(sql`
    insert into recipe_versions (id, item_id, version, current)
    select ${id}::uuid, ${old.itemId}::uuid, max(version) + 1, true from recipe_versions where item_id = ${old.itemId}
    returning version`);
  const rows = JSON.stringify(lines.map((line, index) => ({ ...line, position: index + 1 })));
  const written = await tx.execute(sql`
    insert into recipe_lines (recipe_version_id, ingredient_id, quantity, position, removable)
    select ${id}::uuid, g.id, n.quantity, n.position, n.removable
    from jsonb_to_recordset(${rows}::jsonb) as n(ingredient text, quantity bigint, position int, removable boolean)
    join ingredients g on g.code = n.ingredient returning 1`);
  if (written.length < lines.length || lines.length === 0) throw new Refusal("not_found", {}, "ingredient");
  return version?.version ?? old.version + 1;
}
