import "server-only";
import { sql } from "drizzle-orm";
import { now } from "@/lib/server/clock";
import { db } from "@/lib/server/db";
import { addMinutes } from "@/lib/time";
import type { Remake } from "../remake";

/** After so long nobody is waiting for it any more. */
const mostMinutes = 6 * 60;

/** What an outlet's kitchen has to make again, the oldest first. */
export async function listRemakes(outletId: string, locale: string, at: Date = now()): Promise<Remake[]> {
  const name = sql.raw(locale === "en" ? "name_en" : "name_fr");
  const rows = await db.execute<{ remake: Remake }>(sql`
    select json_build_object('id', c.id, 'orderId', o.id, 'number', o.number, 'mode', o.mode, 'cause', c.cause, 'at', c.at,
      'gone', o.status not in ('preparing', 'ready'), 'menu', u.${name},
      'parts', (select json_agg(json_build_object('side', t.side, 'name', d.${name}, 'size', i.size,
          'removed', (select coalesce(json_agg(g.${name}), '[]') from order_part_changes x
            join ingredients g on g.id = x.ingredient_id where x.part_id = t.id and x.option_id is null),
          'added', (select coalesce(json_agg(distinct n.${name}), '[]') from order_part_changes x
            join options n on n.id = x.option_id where x.part_id = t.id)) order by t.seq)
        from order_line_parts t join items i on i.id = t.item_id join products d on d.id = i.product_id
        where t.line_id = l.id)) as remake
    from incidents c join orders o on o.id = c.order_id join order_lines l on l.id = c.line_id
    left join menus u on u.id = l.menu_id
    where c.outlet_id = ${outletId} and c.remade_at is null and c.at > ${addMinutes(at, -mostMinutes).toISOString()}::timestamptz
      and o.status <> 'cancelled'
    order by c.at, c.id`);
  return rows.map(({ remake }) => remake);
}
