import { sql } from "drizzle-orm";
import { newId } from "@/lib/ids";
import type { Transaction } from "../client";

/** What accounts earned with the orders gone by, as handing them over would have written it. */
export async function stampCards(tx: Transaction): Promise<void> {
  const rows = await tx.execute<{ orderId: string }>(sql`
    select o.id as "orderId" from orders o where o.customer_id is not null and o.status in ('delivered', 'collected') order by o.id`);
  const ids = rows.map(({ orderId }) => ({ order_id: orderId, id: newId() }));
  await tx.execute(sql`
    insert into stamp_entries (id, customer_id, order_id, kind, stamps, dedupe_key, at)
    select g.id, o.customer_id, o.id, 'earned', p.pizzas, 'order:' || o.id || ':earned', o.ended_at
    from jsonb_to_recordset(${JSON.stringify(ids)}::jsonb) g (order_id uuid, id uuid) join orders o on o.id = g.order_id
    join lateral (
      select sum(l.quantity)::int as pizzas from order_revisions r join order_lines l on l.revision_id = r.id
      join order_line_parts t on t.line_id = l.id and t.side <> 'right'
      join items i on i.id = t.item_id join products d on d.id = i.product_id and d.kind = 'pizza'
      where r.order_id = o.id and r.state = 'current'
    ) p on p.pizzas > 0`);
}
