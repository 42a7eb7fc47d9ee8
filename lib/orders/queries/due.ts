import { sql } from "drizzle-orm";

/** What is still to be paid of the order `o` of the statement around: its total, less what was taken and not given back. */
export const dueCents = sql`(o.total_cents
  - coalesce((select sum(p.amount_cents) from payments p where p.order_id = o.id and p.status = 'captured'), 0)
  + coalesce((select sum(f.amount_cents) from refunds f join payments p on p.id = f.payment_id
      where p.order_id = o.id and f.status <> 'failed'), 0))::int`;
