import { sql } from "drizzle-orm";
import type { Database, Transaction } from "@/db/client";
import type { Countable } from "../count";

type Row = Record<"ingredientId" | "name" | "category" | "onHand" | "usedADay" | "per", string> & {
  cents: number;
};

/** What an outlet keeps, with what it needs to choose what is worth counting. */
export async function listCountable(
  on: Database | Transaction,
  outletId: string,
  at: Date,
): Promise<Countable[]> {
  const rows = await on.execute<Row>(sql`
    select g.id as "ingredientId", g.name_fr as name, g.category, k.cents, k.per, s.on_hand as "onHand",
      coalesce((select -sum(m.quantity) from stock_movements m where m.outlet_id = s.outlet_id
        and m.ingredient_id = s.ingredient_id and m.kind = 'consumption'
        and m.at > ${at.toISOString()}::timestamptz - interval '14 days'), 0) / 14.0 as "usedADay"
    from stock_levels s join ingredients g on g.id = s.ingredient_id
    join unit_costs((select business_day from outlets where id = ${outletId})) k on k.ingredient_id = g.id
    where s.outlet_id = ${outletId}`);
  return rows.map((row) => ({
    ...row,
    onHand: Number(row.onHand),
    per: Number(row.per),
    usedADay: Number(row.usedADay),
  }));
}
