import { sql } from "drizzle-orm";
import { db } from "@/lib/server/db";
import type { CourierCash } from "../drawer";

/** Cash that couriers carry and have not handed in, under an alias of payments. */
export const isCarried = (
  payment: string,
) => sql`${sql.raw(payment)}.carried_by is not null and ${sql.raw(payment)}.method = 'cash'
  and ${sql.raw(payment)}.status = 'captured' and not exists (select from till_movements tm where tm.payment_id = ${sql.raw(payment)}.id)`;

/** Who owes an outlet how much. */
export async function listCouriersCash(outletId: string): Promise<CourierCash[]> {
  const rows = await db.execute<CourierCash>(sql`
    select u.id as "courierId", u.name, sum(p.amount_cents)::int as "owesCents", count(*)::int as payments
    from payments p join orders o on o.id = p.order_id join users u on u.id = p.carried_by
    where o.outlet_id = ${outletId} and ${isCarried("p")} group by u.id, u.name order by u.name`);
  return rows.map((row) => ({ ...row }));
}
