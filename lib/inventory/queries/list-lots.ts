import "server-only";
import { sql } from "drizzle-orm";
import { db } from "@/lib/server/db";
import type { Lot } from "../dough";

export type MadeLot = Lot & { madeBy: string | null };

/** The lots of a dough that may not be too old yet, or are so since yesterday; the oldest first. `named`: who made them is told. */
export async function listLots(
  outletId: string,
  ingredientId: string,
  at: Date,
  named: boolean,
): Promise<MadeLot[]> {
  const rows = await db.execute<MadeLot>(sql`
    select l.id, l.size, l.pieces, l.lost, l.made_at as "madeAt", l.ready_at as "readyAt", l.use_by as "useBy", case when ${named} then u.name end as "madeBy"
    from preparation_lots l join users u on u.id = l.made_by
    where l.outlet_id = ${outletId} and l.ingredient_id = ${ingredientId}
      and l.use_by > ${at.toISOString()}::timestamptz - interval '1 day'
    order by l.use_by, l.size`);
  const instant = (text: string) => new Date(text).toISOString();
  return rows.map(({ madeAt, readyAt, useBy, ...row }) => ({
    ...row,
    ...{ madeAt: instant(madeAt), readyAt: instant(readyAt), useBy: instant(useBy) },
  }));
}

/** Of all that was made in four weeks, the part that was thrown away, by size. */
export async function lostShares(
  outletId: string,
  ingredientId: string,
  at: Date,
): Promise<Map<string, number>> {
  const rows = await db.execute<{ size: string; share: string }>(sql`
    select size, sum(lost)::numeric / sum(pieces) as share from preparation_lots
    where outlet_id = ${outletId} and ingredient_id = ${ingredientId}
      and made_at > ${at.toISOString()}::timestamptz - interval '28 days' group by 1`);
  return new Map(rows.map(({ size, share }) => [size, Number(share)]));
}
