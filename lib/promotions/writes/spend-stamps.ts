import { sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { newId } from "@/lib/ids";
import { stampsForPizza } from "../stamps";

/**
 * An order that takes a loyalty promotion spends a full card of its account, if there is one; any other promotion spends
 * nothing. Its caller holds the promotion's row: of two orders that spend the same stamps the second reads what the first took.
 * @returns one row where stamps were spent.
 */
export const spendStamps = (
  tx: Transaction,
  { orderId, promotionId, onTrust }: { orderId: string; promotionId: string; onTrust: boolean },
  at: Date,
): Promise<unknown[]> =>
  tx.execute(sql`
    insert into stamp_entries (id, customer_id, order_id, kind, stamps, dedupe_key, at)
    select ${newId()}::uuid, o.customer_id, o.id, 'spent', ${-stampsForPizza}::int,
      'order:' || o.id || ':spent:' || (select count(*) + 1 from stamp_entries e where e.order_id = o.id and e.kind = 'spent'),
      ${at.toISOString()}::timestamptz
    from orders o join promotions p on p.id = ${promotionId} and p.kind = 'loyalty'
    where o.id = ${orderId} and o.customer_id is not null and (${onTrust}::boolean or ${stampsForPizza}::int <= (
      select coalesce(sum(e.stamps), 0) from stamp_entries e where e.customer_id = o.customer_id))
    returning id`);
