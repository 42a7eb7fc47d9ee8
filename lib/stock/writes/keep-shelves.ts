import { sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";

/** An outlet keeps from now on what `model` keeps, and is warned below the same; what it kept before keeps its own threshold. */
export async function keepShelves(tx: Transaction, outletId: string, model: string): Promise<void> {
  await tx.execute(sql`
    insert into stock_levels (outlet_id, ingredient_id, threshold)
    select ${outletId}::uuid, ingredient_id, threshold from stock_levels where outlet_id = ${model} order by ingredient_id
    on conflict (outlet_id, ingredient_id) do update set threshold = excluded.threshold where stock_levels.threshold = 0`);
}

/** Which of these ingredients, by code, something of came to an outlet or left it before. */
export async function begunShelves(
  tx: Transaction,
  outletId: string,
  codes: readonly string[],
): Promise<string[]> {
  const rows = await tx.execute<{ name: string }>(sql`
    select g.name_fr as name from ingredients g where g.code = any(${sql.param([...codes])}::text[])
      and exists (select from stock_movements m where m.outlet_id = ${outletId} and m.ingredient_id = g.id) order by 1`);
  return rows.map(({ name }) => name);
}
