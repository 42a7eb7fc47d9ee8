import { sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { newId } from "@/lib/ids";
import { Refusal } from "@/lib/refusal";
import type { RecipeLine } from "../catalogue";

/** `from`: the version it was written from · `pitfalls`: left out, those of before stay. */
type More = { from?: number; pitfalls?: { fr: string; en: string }; by?: string | null };

/**
 * A new version of an item's recipe, or its first: what is sold from now on is made by it, what was sold keeps the one it was sold with.
 * The lines are in order of assembly.
 * @returns its number.
 * @throws Refusal not_found for an item or an ingredient that is none, recipe_itself, recipe_moved where another version is in force by now
 */
export async function writeRecipe(
  tx: Transaction,
  item: string,
  lines: readonly RecipeLine[],
  { from, pitfalls, by = null }: More = {},
): Promise<number> {
  const id = newId();
  const { itemId, version } = await nextVersion(tx, item, id, { from, pitfalls, by });
  const rows = JSON.stringify(lines.map((line, index) => ({ ...line, position: index + 1 })));
  const written = await tx.execute(sql`
    insert into recipe_lines (recipe_version_id, ingredient_id, quantity, position, removable)
    select ${id}::uuid, g.id, n.quantity, n.position, n.removable
    from jsonb_to_recordset(${rows}::jsonb) as n(ingredient text, quantity bigint, position int, removable boolean)
    join ingredients g on g.code = n.ingredient returning 1`);
  if (written.length < lines.length || lines.length === 0) throw await unknown(tx, lines, itemId);
  return version;
}

type Version = { itemId: string; version: number };

/** The version in force gives way to the next, or there is a first one. The row of the one in force, or the item's, is where two meet. */
async function nextVersion(
  tx: Transaction,
  item: string,
  id: string,
  { from, pitfalls, by = null }: More,
): Promise<Version> {
  const [fr, en] = [pitfalls?.fr ?? null, pitfalls?.en ?? null];
  const [old] = await tx.execute<Version & { id: string }>(sql`
    update recipe_versions v set current = false from items i
    where i.id = v.item_id and i.code = ${item} and v.current and v.version = coalesce(${from ?? null}::int, v.version)
    returning v.id, i.id as "itemId", v.version`);
  if (old) {
    const [next] = await tx.execute<Version>(sql`
      insert into recipe_versions (id, item_id, version, current, pitfalls_fr, pitfalls_en, written_by)
      select ${id}::uuid, o.item_id, (select max(version) + 1 from recipe_versions where item_id = o.item_id), true,
        coalesce(${fr}::text, o.pitfalls_fr), coalesce(${en}::text, o.pitfalls_en), ${by}::uuid
      from recipe_versions o where o.id = ${old.id} returning version`);
    return { itemId: old.itemId, version: next?.version ?? old.version + 1 };
  }
  const [known] = await tx.execute<{ id: string }>(sql`select id from items where code = ${item} for update`);
  if (!known) throw new Refusal("not_found", {}, "item");
  const [first] = await tx.execute(sql`
    insert into recipe_versions (id, item_id, version, current, pitfalls_fr, pitfalls_en, written_by)
    select ${id}::uuid, ${known.id}::uuid, 1, true, coalesce(${fr}::text, ''), coalesce(${en}::text, ''), ${by}::uuid
    where coalesce(${from ?? null}::int, 0) = 0 and not exists (select from recipe_versions where item_id = ${known.id})
    returning 1`);
  if (!first) throw new Refusal("recipe_moved");
  return { itemId: known.id, version: 1 };
}

/** A dish that is made of itself, or of what is no ingredient. */
async function unknown(tx: Transaction, lines: readonly RecipeLine[], itemId: string): Promise<Refusal> {
  const codes = sql.param(lines.map(({ ingredient }) => ingredient));
  const [itself] = await tx.execute(sql`
    select 1 from items i join products p on p.id = i.product_id
    where i.product_id = (select product_id from items where id = ${itemId})
      and (i.code = any(${codes}::text[]) or p.code = any(${codes}::text[]))
      and not exists (select from ingredients g where g.code in (i.code, p.code))`);
  return itself ? new Refusal("recipe_itself", {}, "ingredient") : new Refusal("not_found", {}, "ingredient");
}
