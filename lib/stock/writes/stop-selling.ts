import { sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { newId } from "@/lib/ids";
import { Refusal } from "@/lib/refusal";

/** An ingredient or a product, by its code. */
export type Stoppable = { what: "ingredient" | "product"; code: string };

const tableOf = { ingredient: sql`ingredients`, product: sql`products` };
const columnOf = { ingredient: sql`ingredient_id`, product: sql`product_id` };

/**
 * Takes something off sale at an outlet, or says anew until when. The caller has the outlet's turn.
 * @param until null: until it is there again, or somebody says so.
 * @returns the stop's id. @throws Refusal not_found
 */
export async function stopSelling(
  tx: Transaction,
  { outletId, what, code, until }: Stoppable & { outletId: string; until: Date | null },
  userId: string,
  at: Date,
): Promise<string> {
  const ends = sql`${until?.toISOString() ?? null}::timestamptz`;
  const [stop] = await tx.execute<{ id: string }>(sql`
    insert into stops (id, outlet_id, ${columnOf[what]}, until, actor_id, at)
    select ${newId()}::uuid, ${outletId}::uuid, x.id, ${ends}, ${userId}::uuid, ${at.toISOString()}::timestamptz
    from ${tableOf[what]} x where x.code = ${code}
    on conflict (outlet_id, ${columnOf[what]}) where ended_at is null do update
      set until = excluded.until, actor_id = excluded.actor_id, at = excluded.at
    returning id`);
  if (!stop) throw new Refusal("not_found", {}, "code");
  return stop.id;
}

/** On sale again. A second call finds nothing stopped. @returns whether there was something. */
export async function resumeSelling(
  tx: Transaction,
  { outletId, what, code }: Stoppable & { outletId: string },
  at: Date,
): Promise<boolean> {
  const ended = await tx.execute(sql`
    update stops s set ended_at = ${at.toISOString()}::timestamptz from ${tableOf[what]} x
    where s.outlet_id = ${outletId} and s.${columnOf[what]} = x.id and x.code = ${code} and s.ended_at is null returning s.id`);
  return ended.length > 0;
}

/** What was stopped until it is there again is there again. */
export async function endStopsOf(
  tx: Transaction,
  outletId: string,
  ingredientIds: readonly string[],
  at: Date,
): Promise<void> {
  await tx.execute(sql`
    update stops set ended_at = ${at.toISOString()}::timestamptz
    where outlet_id = ${outletId} and ended_at is null and until is null
      and ingredient_id = any(${sql.param([...ingredientIds])}::uuid[])`);
}

/** Stops whose hour has come. @returns the outlets where something is on sale again. */
export async function endStopsOver(tx: Transaction, at: Date): Promise<string[]> {
  const when = sql`${at.toISOString()}::timestamptz`;
  const ended = await tx.execute<{ outlet_id: string }>(sql`
    update stops set ended_at = ${when} where ended_at is null and until <= ${when} returning outlet_id`);
  return [...new Set(ended.map((row) => row.outlet_id))];
}
