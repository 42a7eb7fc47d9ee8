import "server-only";
import { sql } from "drizzle-orm";
import { db } from "@/lib/server/db";
import { isCarried } from "@/lib/till/queries/list-couriers-cash";
import type { Courier } from "../handover";

/** Couriers of an outlet and whoever rides for it now, with what they have in hand and the cash they have not handed in there. */
export async function listCouriers(outletId: string): Promise<Courier[]> {
  const rows = await db.execute<{ courier: Courier }>(sql`
    select json_build_object('id', u.id, 'name', u.name, 'assigned', d.assigned, 'underWay', d.under_way, 'leftAt', d.left_at,
      'cashCents', coalesce(c.cash, 0),
      'seen', case when d.under_way > 0 then (select json_build_object('lat', p.lat, 'lng', p.lng, 'at', p.at) from courier_positions p
        where p.courier_id = u.id and p.outlet_id = ${outletId}) end) as courier
    from users u
    cross join lateral (
      select count(*) filter (where state = 'assigned') as assigned, count(*) filter (where state = 'under_way') as under_way,
        min(left_at) filter (where state = 'under_way') as left_at
      from deliveries where courier_id = u.id and outlet_id = ${outletId} and state in ('assigned', 'under_way')) d
    left join lateral (
      select sum(p.amount_cents)::int as cash from payments p join orders o on o.id = p.order_id and o.outlet_id = ${outletId}
      where p.carried_by = u.id and ${isCarried("p")}) c on true
    where u.disabled_at is null and (d.assigned + d.under_way > 0 or exists (
      select 1 from memberships m where m.user_id = u.id and m.outlet_id = ${outletId} and m.role = 'courier'))
    order by u.name`);
  return rows.map(({ courier }) => courier);
}
