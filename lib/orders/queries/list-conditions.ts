import { type SQL, sql } from "drizzle-orm";
import { type OrderFilter, orderGroups, searchOf } from "../order-filter";
import { meanings } from "./figure-conditions";
import { searchConditions } from "./search-conditions";

/** What a list is asked for, of the orders `o` of one outlet: each condition after an `and`. */
export function listConditions({ group, channel, mode, day, narrowed, search, after }: OrderFilter): SQL {
  const { until, hour, weekday, item, promotion, figure } = narrowed;
  const found = searchConditions(searchOf(search));
  const conditions = [
    group ? sql`and o.status = any(${sql.param([...orderGroups[group]])}::text[])` : sql``,
    channel ? sql`and o.channel = ${channel}` : sql``,
    mode ? sql`and o.mode = ${mode}` : sql``,
    day ? sql`and o.business_day between ${day}::date and ${until ?? day}::date` : sql``,
    weekday ? sql`and extract(isodow from o.business_day) = ${weekday}` : sql``,
    hour === null
      ? sql``
      : sql`and extract(hour from o.promised_at at time zone (select timezone from outlets where id = o.outlet_id)) = ${hour}`,
    item
      ? sql`and exists (select from order_revisions r join order_lines l on l.revision_id = r.id
          join order_line_parts p on p.line_id = l.id join items i on i.id = p.item_id
          where r.order_id = o.id and r.state = 'current' and i.code = ${item})`
      : sql``,
    promotion
      ? sql`and exists (select from order_revisions r join order_adjustments a on a.revision_id = r.id
          join promotions p on p.id = a.promotion_id where r.order_id = o.id and r.state = 'current' and p.code = ${promotion})`
      : sql``,
    figure ? sql`and ${meanings[figure].holds(narrowed)}` : sql``,
    found ? sql`and ${found}` : sql``,
    after ? sql`and (o.business_day, o.number) < (${after.day}::date, ${after.number}::int)` : sql``,
  ];
  return sql.join(conditions, sql` `);
}
