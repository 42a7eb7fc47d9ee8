import { type SQL, sql } from "drizzle-orm";

/**
 * What the books say lay there at the moment a line was counted: every movement up to then. What only puts the books right
 * (corrections by hand, other counts) counts whenever it was made, since it moved nothing on the shelf: else the same
 * difference would be booked twice.
 */
export const expectedAt = (outletId: SQL, ingredientId: SQL, countedAt: SQL): SQL => sql`
  coalesce((select sum(m.quantity) from stock_movements m
    where m.outlet_id = ${outletId} and m.ingredient_id = ${ingredientId}
      and (m.at <= ${countedAt} or m.kind = 'stocktake'
        or (m.kind = 'correction' and (m.order_id is null or m.reason = 'restored')))), 0)`;
