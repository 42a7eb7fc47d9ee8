import "server-only";
import { sql } from "drizzle-orm";
import type { Actor } from "@/lib/actor";
import { record } from "@/lib/audit/writes/record";
import type { Place } from "@/lib/kitchen/writes/change-shelves";
import { Refusal } from "@/lib/refusal";
import { now } from "@/lib/server/clock";
import { db } from "@/lib/server/db";
import { outletIdOf } from "./outlet-id-of";
import { takeOpenCount } from "./take-open-count";

/** What was counted of an ingredient, base units, and how long ago, by the counter's own clock, when it was sent. */
export type Counted = { ingredient: string; quantity: number; agoMs: number; key: string };

/**
 * Writes counts on an open sheet, all or none. Each keeps the moment at which it was counted, however late it arrives; one
 * that was sent before is known by its key, and of two for one line the later counted stands.
 * @throws Refusal not_found for what is not on the sheet, count_over
 */
export const recordCounts = (
  counts: Place & { count: string; lines: readonly Counted[] },
  who: Actor,
  at: Date = now(),
): Promise<{ written: number }> =>
  db.transaction(async (tx) => {
    const outletId = await outletIdOf(tx, counts);
    const { openedAt } = await takeOpenCount(tx, outletId, counts.count, "share");
    const lines = counts.lines.map(({ ingredient, quantity, agoMs, key }) => ({
      ...{ code: ingredient, quantity, key },
      at: new Date(Math.max(openedAt.getTime(), at.getTime() - agoMs)).toISOString(),
    }));
    const given = sql`jsonb_to_recordset(${JSON.stringify(lines)}::jsonb) as n(code text, quantity bigint, key uuid, at timestamptz)`;
    const [sheet] = await tx.execute<{ strange: number }>(sql`
      select count(*)::int as strange from ${given} where not exists (
        select from stock_count_lines l join ingredients g on g.id = l.ingredient_id
        where l.count_id = ${counts.count} and g.code = n.code)`);
    if (sheet?.strange) throw new Refusal("not_found", {}, "ingredient");
    // Two phones on one sheet lock its lines in one order.
    await tx.execute(
      sql`select 1 from stock_count_lines where count_id = ${counts.count} order by ingredient_id for update`,
    );
    const written = await tx.execute<{ ingredient_id: string }>(sql`
      with latest as (
        select distinct on (g.id) g.id, n.* from ${given} join ingredients g on g.code = n.code order by g.id, n.at desc
      )
      update stock_count_lines l
      set counted = n.quantity, counted_at = n.at, counted_by = ${who.userId}::uuid, entry_key = n.key from latest n
      where l.count_id = ${counts.count} and l.ingredient_id = n.id
        and l.entry_key is distinct from n.key and (l.counted_at is null or l.counted_at <= n.at)
      returning l.ingredient_id`);
    const after = Object.fromEntries(lines.map(({ code, quantity }) => [code, quantity]));
    const entry = { action: "recordCounts", subject: "count", subjectId: counts.count, outletId, after };
    if (written.length > 0) await record(tx, entry, who, at);
    return { written: written.length };
  });
