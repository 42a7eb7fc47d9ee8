import "server-only";
import { sql } from "drizzle-orm";
import type { Size } from "@/db/enums";
import { db } from "@/lib/server/db";
import type { BusinessDay } from "@/lib/time";

/** What a business day's orders take of a dough, in balls of a size; `begunAt`: when a cook took them, null: not yet. */
export type BallUse = { day: BusinessDay; size: Size; pieces: number; begunAt: string | null };

/**
 * The balls that orders took or will take, one a pizza whatever goes on its halves; those on another dough are not of it.
 * @param days only these.
 */
export async function listBallUse(
  outletId: string,
  ingredientId: string,
  days: readonly BusinessDay[],
): Promise<BallUse[]> {
  const rows = await db.execute<BallUse>(sql`
    select o.business_day::text as day, i.size, sum(l.quantity)::int as pieces, b.at as "begunAt"
    from orders o join order_revisions r on r.order_id = o.id and r.state = 'current'
    join order_lines l on l.revision_id = r.id
    join order_line_parts p on p.line_id = l.id and p.side <> 'right' join items i on i.id = p.item_id
    join recipe_lines n on n.recipe_version_id = p.recipe_version_id and n.ingredient_id = ${ingredientId}
    cross join lateral (select min(e.at) as at from order_events e where e.order_id = o.id and e.to_status = 'preparing') b
    where o.outlet_id = ${outletId} and o.business_day = any(${sql.param([...days])}::text[]::date[])
      and (b.at is not null or o.status = 'placed')
      and not exists (
        select from order_part_changes c join options x on x.id = c.option_id join ingredients g on g.id = ${ingredientId}
        where c.part_id = p.id and x.effect -> 'swap' ->> 'from' = g.code)
    group by 1, 2, 4`);
  return rows.map((row) => ({ ...row, begunAt: row.begunAt && new Date(row.begunAt).toISOString() }));
}
