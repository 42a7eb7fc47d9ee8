import { sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import type { MissingWish } from "@/db/enums";

/** What a shortage is told with, in the language of the order's customer, and the codes it is acted upon with. */
export type ShortageWords = {
  ingredientId: string;
  ingredient: string;
  dish: string;
  instead: string;
  insteadCode: string | null;
  wish: MissingWish;
  /** It was said before, and the customer is still to be called. */
  waits: boolean;
};

export async function readShortageWords(
  tx: Pick<Transaction, "execute">,
  { lineId, ingredient }: { lineId: string; ingredient: string },
): Promise<ShortageWords | null> {
  const [row] = await tx.execute<ShortageWords>(sql`
    select g.id as "ingredientId", case o.locale when 'en' then g.name_en else g.name_fr end as ingredient,
      (select string_agg(case o.locale when 'en' then p.name_en else p.name_fr end, ' / ' order by t.seq)
        from order_line_parts t join items i on i.id = t.item_id join products p on p.id = i.product_id
        where t.line_id = l.id) as dish,
      coalesce(case o.locale when 'en' then q.name_en else q.name_fr end, '') as instead, s.code as "insteadCode",
      l.if_missing as wish,
      exists (select 1 from shortages h where h.line_id = l.id and h.ingredient_id = g.id and h.settled_at is null) as waits
    from order_lines l join orders o on o.id = l.order_id
    left join items s on s.id = l.instead_item_id left join products q on q.id = s.product_id
    cross join ingredients g where l.id = ${lineId} and g.code = ${ingredient}`);
  return row ?? null;
}
