import { sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { hint } from "@/lib/outbox/writes/hint";
import { Refusal } from "@/lib/refusal";
import { type CookedLine, usable } from "../cooked";

/**
 * Gives the pizzas of a cancelled order to one that was not begun: it keeps its own reservation and consumes it when it
 * starts, so what it takes over goes back to the books. Its kitchen note says which pizzas are there already.
 * @returns base units taken over, by ingredient id.
 * @throws Refusal status_moved when the other order is not there, not of this outlet, begun, or wants none of them.
 */
export async function handOverCooked(
  tx: Transaction,
  from: { id: string; outletId: string; number: number },
  toOrderId: string,
): Promise<Map<string, number>> {
  const [target] = await tx.execute<{ public_token: string }>(sql`
    select public_token from orders where id = ${toOrderId} and outlet_id = ${from.outletId} and status = 'placed' for update`);
  if (!target) throw new Refusal("status_moved", {}, "toOrderId");
  const [cooked, wanted] = await Promise.all([linesOf(tx, from.id), linesOf(tx, toOrderId)]);
  const taken = usable(cooked, wanted);
  if (taken.length === 0) throw new Refusal("status_moved", {}, "toOrderId");
  const list = taken.map((line) => `${line.quantity} × ${line.name}`).join(", ");
  await tx.execute(sql`
    update orders set kitchen_note = trim(kitchen_note || ' ↩ ' || ${`${list} (n° ${from.number})`}) where id = ${toOrderId}`);
  await hint(tx, `orders:${from.outletId}`);
  return ingredientsOf(tx, from.id, taken);
}

/** What tells a line from another one: its parts, and what was changed about each. */
const made = sql`(select string_agg(t.side || t.item_id || coalesce((
    select string_agg(coalesce('+' || c.option_id, '-' || c.ingredient_id), ' ' order by c.option_id, c.ingredient_id)
    from order_part_changes c where c.part_id = t.id), ''), ' ' order by t.seq) from order_line_parts t where t.line_id = l.id)`;

async function linesOf(tx: Transaction, orderId: string): Promise<CookedLine[]> {
  const rows = await tx.execute<CookedLine>(sql`
    select l.item_id as "itemId", l.quantity, ${made} as changes,
      (select string_agg(p.name_fr || case i.size when 'ONE' then '' else ' ' || i.size end, ' / ' order by t.seq)
        from order_line_parts t join items i on i.id = t.item_id join products p on p.id = i.product_id
        where t.line_id = l.id) as name
    from order_lines l join order_revisions r on r.id = l.revision_id and r.state = 'current'
    where l.order_id = ${orderId} order by l.seq`);
  return rows.map((row) => ({ ...row }));
}

async function ingredientsOf(
  tx: Transaction,
  orderId: string,
  taken: readonly CookedLine[],
): Promise<Map<string, number>> {
  const rows = await tx.execute<{
    item_id: string;
    changes: string;
    ingredient_id: string;
    quantity: string;
  }>(sql`
    with line as (
      select distinct on (2, 3) l.id, l.item_id, ${made} as changes
      from order_lines l join order_revisions r on r.id = l.revision_id and r.state = 'current'
      where l.order_id = ${orderId}
    )
    select line.item_id, line.changes, x.ingredient_id, sum(x.quantity) as quantity
    from line join order_line_parts t on t.line_id = line.id cross join lateral (
      select rl.ingredient_id, case t.side when 'whole' then rl.quantity else round(rl.quantity / 2.0) end as quantity
      from recipe_lines rl where rl.recipe_version_id = t.recipe_version_id and not exists (
        select 1 from order_part_changes c
        where c.part_id = t.id and c.ingredient_id = rl.ingredient_id and c.option_id is null)
      union all
      select coalesce(c.ingredient_id, o.ingredient_id), c.quantity
      from order_part_changes c join options o on o.id = c.option_id where c.part_id = t.id
    ) x where x.ingredient_id is not null group by 1, 2, 3 having sum(x.quantity) > 0`);
  const kept = new Map<string, number>();
  for (const line of taken) {
    for (const row of rows.filter((row) => row.item_id === line.itemId && row.changes === line.changes)) {
      kept.set(row.ingredient_id, (kept.get(row.ingredient_id) ?? 0) + Number(row.quantity) * line.quantity);
    }
  }
  return kept;
}
