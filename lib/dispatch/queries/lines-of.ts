import { type SQL, sql } from "drizzle-orm";
import type { Locale } from "@/db/enums";

/** What is in the bag of the order under that alias (`lines`), and whether any of it is alcohol (`alcohol`). */
export function linesOf(order: SQL, locale: Locale): SQL {
  const name = locale === "en" ? sql`p.name_en` : sql`p.name_fr`;
  return sql`
    select coalesce(json_agg(json_build_object('quantity', l.quantity, 'name', ${name}, 'size', i.size) order by l.seq), '[]') as lines,
      coalesce(bool_or(p.alcoholic), false) as alcohol
    from order_revisions r
    join order_lines l on l.revision_id = r.id
    join items i on i.id = l.item_id
    join products p on p.id = i.product_id
    where r.order_id = ${order}.id and r.state = 'current'`;
}
