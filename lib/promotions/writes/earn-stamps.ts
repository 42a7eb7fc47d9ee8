import { sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { newId } from "@/lib/ids";

/** An order was handed over: its account has a stamp for each pizza that was paid for. Once, however often it is asked. */
export async function earnStamps(tx: Transaction, orderId: string, at: Date): Promise<void> {
  await tx.execute(sql`
    insert into stamp_entries (id, customer_id, order_id, kind, stamps, dedupe_key, at)
    select ${newId()}::uuid, customer_id, id, 'earned', pizzas, 'order:' || id || ':earned', ${at.toISOString()}::timestamptz
    from (
      select o.id, o.customer_id, sum(l.quantity)::int - (
          select count(*)::int from promotion_uses u join promotions p on p.id = u.promotion_id
          where u.order_id = o.id and u.given_back_at is null and p.kind = 'loyalty') as pizzas
      from orders o join order_revisions r on r.order_id = o.id and r.state = 'current'
      join order_lines l on l.revision_id = r.id
      join order_line_parts t on t.line_id = l.id and t.side <> 'right'
      join items i on i.id = t.item_id join products d on d.id = i.product_id and d.kind = 'pizza'
      where o.id = ${orderId} and o.customer_id is not null
      group by o.id
    ) eaten where pizzas > 0
    on conflict (dedupe_key) do nothing`);
}
