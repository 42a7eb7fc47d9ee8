import { sql } from "drizzle-orm";
import { db } from "@/lib/server/db";

/** What of what the group sells stands on an outlet's card, and how much of it has a price of its own. */
export async function countCard(outletId: string): Promise<{ own: number; there: number; group: number }> {
  const [row] = await db.execute<{ own: number; there: number; group: number }>(sql`
    select count(*) filter (where m.on_menu)::int as there, count(m.price_cents) filter (where m.on_menu)::int as own,
      count(*)::int as "group"
    from items i join products p on p.id = i.product_id and p.state = 'on_sale' and not i.withdrawn
    left join menu_items m on m.item_id = i.id and m.outlet_id = ${outletId}`);
  return { own: 0, there: 0, group: 0, ...row };
}
