import { type SQL, sql } from "drizzle-orm";
import type { Portion } from "../basket";

/** A line as it was sold: the code of its menu if it was one, and what it was made of. */
export type Sold = { menu: string | null; portions: Portion[] };

/**
 * The portions of a line of `order_lines`, first one first, as JSON. What is of a whole pizza is said with its first
 * half, though it stands with both.
 */
export const portionsOf = (line: SQL): SQL => sql`(
  select json_agg(json_build_object('item', i.code,
      'removed', (select coalesce(json_agg(g.code), '[]') from order_part_changes c
        join ingredients g on g.id = c.ingredient_id where c.part_id = t.id and c.option_id is null),
      'added', (select coalesce(json_agg(distinct x.code), '[]') from order_part_changes c
        join options x on x.id = c.option_id join option_groups y on y.id = x.group_id
        where c.part_id = t.id and (t.side <> 'right' or y.code = 'extras'))) order by t.seq)
  from order_line_parts t join items i on i.id = t.item_id where t.line_id = ${line}.id)`;

/** The same as a line of a basket. */
export function asLine<T extends Sold>({ menu, portions, ...line }: T) {
  const [first = { item: "", removed: [], added: [] }, ...others] = portions;
  return { ...line, ...first, ...(others.length > 0 ? { others } : {}), ...(menu ? { menu } : {}) };
}
