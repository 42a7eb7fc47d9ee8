import { sql } from "drizzle-orm";
import { sizeQuarters } from "../oven-places";

/** In a statement where `r` is an order's revision: the places of its pizzas in the oven, by the rule of `ovenPlaces`. */
export const placesHeld = sql`(
  select coalesce(ceil(sum(l.quantity * (${JSON.stringify(sizeQuarters)}::jsonb ->> i.size)::int) / 4.0), 0)::int
  from order_lines l join items i on i.id = l.item_id join products d on d.id = i.product_id
  where l.revision_id = r.id and d.kind = 'pizza')`;

/** And what goes into the oven, as `Wish.baked` says it: two halves are one, starters are warmed. */
export const bakedHeld = sql`(
  select coalesce(json_agg(json_build_object('size', i.size, 'folded', d.folded, 'quantity', l.quantity) order by l.seq, p.seq), '[]')
  from order_lines l join order_line_parts p on p.line_id = l.id and p.side <> 'right'
  join items i on i.id = p.item_id join products d on d.id = i.product_id
  where l.revision_id = r.id and d.kind in ('pizza', 'starter'))`;
