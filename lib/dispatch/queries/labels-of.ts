import { type SQL, sql } from "drizzle-orm";
import { bagLabel } from "../boxes";

/** The labels of the order under that alias (`labels`), as `lib/kitchen/box-labels.ts` prints them: a box a pizza, a bag for all else. */
export const labelsOf = (order: SQL): SQL => sql`
  select array(select generate_series(1, coalesce(sum(l.quantity * c.boxes), 0)))::int[]
    || case when bool_or(c.bagged) then array[${sql.raw(String(bagLabel))}] else '{}' end as labels
  from order_revisions r
  join order_lines l on l.revision_id = r.id
  cross join lateral (
    select case when l.menu_id is null then bool_or(d.kind = 'pizza')::int else count(*) filter (where d.kind = 'pizza') end as boxes,
      case when l.menu_id is null then not bool_or(d.kind = 'pizza') else bool_or(d.kind <> 'pizza') end as bagged
    from order_line_parts t join items i on i.id = t.item_id join products d on d.id = i.product_id
    where t.line_id = l.id) c
  where r.order_id = ${order}.id and r.state = 'current'`;
