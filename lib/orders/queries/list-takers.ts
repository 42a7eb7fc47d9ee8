import "server-only";
import { sql } from "drizzle-orm";
import { db } from "@/lib/server/db";
import { type CookedLine, usable } from "../cooked";

export type Taker = {
  orderId: string;
  number: number;
  name: string;
  dishes: { quantity: number; name: string }[];
};

type Row = {
  orderId: string;
  number: number;
  contact: string;
  itemId: string;
  changes: string;
  quantity: number;
  name: string;
};

/** Orders of the same outlet that were not begun and want some of the very pizzas of a begun one, oldest first. */
export async function listTakers(orderId: string, outletId: string, locale: string): Promise<Taker[]> {
  const rows = await db.execute<Row>(sql`
    with line as (
      select o.id, o.number, o.contact_name, o.ready_by, l.item_id, l.quantity,
        ${sql.raw(locale === "en" ? "p.name_en" : "p.name_fr")} as name, coalesce((
          select string_agg(coalesce('-' || c.ingredient_id, '+' || c.option_id), ' ' order by c.ingredient_id, c.option_id)
          from order_line_parts t join order_part_changes c on c.part_id = t.id where t.line_id = l.id), '') as changes
      from orders o join order_revisions r on r.order_id = o.id and r.state = 'current'
      join order_lines l on l.revision_id = r.id join items i on i.id = l.item_id join products p on p.id = i.product_id
      where o.outlet_id = ${outletId} and (o.id = ${orderId} or o.status = 'placed')
    )
    select id as "orderId", number, contact_name as contact, item_id as "itemId", changes, quantity, name from line
    order by ready_by, id`);
  const lines = rows.map((row): Row => ({ ...row }));
  const cooked: CookedLine[] = lines.filter((line) => line.orderId === orderId);
  const others = [...new Set(lines.map((line) => line.orderId))].filter((id) => id !== orderId);
  return others.flatMap((id) => {
    const wanted = lines.filter((line) => line.orderId === id);
    const taken = usable(cooked, wanted);
    const [first] = wanted;
    return first && taken.length > 0
      ? [{ orderId: id, number: first.number, name: first.contact, dishes: taken }]
      : [];
  });
}
