import { sql } from "drizzle-orm";
import { db } from "@/lib/server/db";
import type { BasketLine } from "../basket";

/** An order's lines as a basket holds them: to change it, or to order the same again. */
export async function getBasketOfOrder(orderId: string): Promise<BasketLine[]> {
  const rows = await db.execute<BasketLine>(sql`
    select l.id as key, i.code as item, l.quantity,
      coalesce((select json_agg(g.code) from order_line_parts t join order_part_changes c on c.part_id = t.id
        join ingredients g on g.id = c.ingredient_id where t.line_id = l.id and c.option_id is null), '[]') as removed,
      coalesce((select json_agg(x.code) from order_line_parts t join order_part_changes c on c.part_id = t.id
        join options x on x.id = c.option_id where t.line_id = l.id), '[]') as added
    from order_lines l join order_revisions r on r.id = l.revision_id and r.state = 'current'
    join items i on i.id = l.item_id where l.order_id = ${orderId} order by l.seq`);
  return rows.map((row) => ({ ...row }));
}
