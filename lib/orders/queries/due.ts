import { sql } from "drizzle-orm";
import { authorisedOf, dueOf } from "@/lib/payments/queries/get-due";
import { isOwed } from "@/lib/payments/queries/is-owed";
import type { RefundStatus } from "@/lib/payments/settlement";

/** Whether anything was paid online of the order `o`. */
export const paidOnline = sql<boolean>`exists (select 1 from payments p
  where p.order_id = o.id and p.method = 'online' and p.status = 'captured')`;

const owed = isOwed(sql`r`, sql`p`);

/** How what went back of the order `o` stands: the worst that is still so, null when nothing did. */
export const refundState = sql<RefundStatus | null>`(select case when bool_or(${owed}) then 'failed'
  when bool_or(r.status = 'pending') then 'pending' when bool_or(r.status = 'succeeded') then 'succeeded' end
  from refunds r join payments p on p.id = r.payment_id where p.order_id = o.id)`;

/** What is still to be paid of the order `o` of the statement around: its total, less what was taken and not given back. */
export const dueCents = dueOf(sql`o`);

export const authorisedCents = authorisedOf(sql`o`);
