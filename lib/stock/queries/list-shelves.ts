import "server-only";
import { sql } from "drizzle-orm";
import { db } from "@/lib/server/db";
import type { Shelf } from "../shelf";

/** How far back the pace of use is looked at. */
const daysBack = 14;

type Row = Omit<Shelf, "onHand" | "heldToday" | "heldLater" | "threshold" | "usedADay"> &
  Record<"onHand" | "heldToday" | "heldLater" | "threshold" | "usedADay", string>;

/**
 * Every ingredient an outlet keeps, or the one named. Used is what orders, waste and preparations took, less what orders
 * gave back; counts, deliveries and transfers tell nothing of the pace.
 */
export async function listShelves(outletId: string, at: Date, code?: string): Promise<Shelf[]> {
  const rows = await db.execute<Row>(sql`
    with since as (
      select greatest(${at.toISOString()}::timestamptz - make_interval(days => ${daysBack}), min(at)) as at
      from stock_movements where outlet_id = ${outletId} and kind = 'consumption'
    )
    select g.id as "ingredientId", g.code, g.name_fr as "nameFr", g.name_en as "nameEn", g.unit, g.category,
      s.on_hand as "onHand", s.reserved as "heldToday", s.threshold,
      coalesce((select sum(r.quantity) from stock_reservations r where r.outlet_id = s.outlet_id
        and r.ingredient_id = s.ingredient_id and r.state = 'held' and r.needed_on > o.business_day), 0) as "heldLater",
      coalesce((select greatest(0, -sum(m.quantity)) from stock_movements m
        where m.outlet_id = s.outlet_id and m.ingredient_id = s.ingredient_id and m.at >= since.at
          and (m.kind in ('consumption', 'waste') or (m.kind = 'correction' and m.order_id is not null)
            or (m.kind = 'preparation' and m.quantity < 0)))
        / greatest(1, extract(epoch from ${at.toISOString()}::timestamptz - since.at) / 86400), 0) as "usedADay"
    from stock_levels s cross join since
    join ingredients g on g.id = s.ingredient_id join outlets o on o.id = s.outlet_id
    where s.outlet_id = ${outletId} and g.code = coalesce(${code ?? null}, g.code)`);
  return rows.map((row) => ({
    ...row,
    onHand: Number(row.onHand),
    heldToday: Number(row.heldToday),
    heldLater: Number(row.heldLater),
    threshold: Number(row.threshold),
    usedADay: Number(row.usedADay),
  }));
}
