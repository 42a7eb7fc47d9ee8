import { sql } from "drizzle-orm";
import { db } from "@/lib/server/db";
import type { OwedCash } from "../drawer";

/** What is to be given back in cash and has left no drawer yet, since the outlet keeps drawers. */
export async function listOwedCash(outletId: string): Promise<OwedCash[]> {
  const rows = await db.execute<OwedCash>(sql`
    select o.id as "orderId", o.number, sum(r.amount_cents)::int as "owedCents"
    from refunds r join payments p on p.id = r.payment_id join orders o on o.id = p.order_id
    where o.outlet_id = ${outletId} and r.status = 'succeeded' and coalesce(r.way, p.method) = 'cash'
      and r.settled_at >= (select min(opened_at) from till_sessions s where s.outlet_id = o.outlet_id)
      and not exists (select from till_movements m where m.refund_id = r.id)
    group by o.id, o.number order by min(r.settled_at)`);
  return rows.map((row) => ({ ...row }));
}
