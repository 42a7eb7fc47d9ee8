import { sql } from "drizzle-orm";
import { phoneOf } from "@/lib/phone";
import { db } from "@/lib/server/db";
import type { FoundPerson } from "../person";

const mostFound = 30;
const pattern = (text: string) => `%${text.replace(/[\\%_]/g, "\\$&")}%`;

/**
 * People by part of a name or mail, or by their number: those who ordered at these outlets, accounts by their own name; of
 * accounts that ordered at none of them nothing is told unless `everybody`.
 */
export async function searchPeople(
  asked: string,
  outletIds: readonly string[],
  everybody: boolean,
): Promise<FoundPerson[]> {
  const text = asked.trim().slice(0, 60);
  const phone = phoneOf(text);
  if (!phone && text.length < 3) return [];
  const like = pattern(text);
  const outlets = sql`any(${sql.param([...outletIds])}::uuid[])`;
  const guest = phone
    ? sql`o.contact_phone = ${phone}`
    : sql`(o.contact_name ilike ${like} or o.contact_email ilike ${like})`;
  const account = phone
    ? sql`c.phone = ${phone}`
    : sql`(c.name ilike ${like} or c.email ilike ${like} or c.claimed_email ilike ${like})`;
  return db.execute<FoundPerson>(sql`
    with ordered as (
      select o.customer_id, o.contact_phone as phone, (array_agg(o.contact_name order by o.id desc))[1] as name,
        (array_agg(o.contact_email order by o.id desc))[1] as email, count(*)::int as orders, max(o.placed_at) as last_at
      from orders o where o.outlet_id = ${outlets} and ${guest} and o.contact_phone <> '' and o.status not in ('draft', 'expired')
      group by o.customer_id, o.contact_phone
    ), accounts as (
      select c.id as customer_id, c.phone, c.name, coalesce(c.email, c.claimed_email) as email, s.orders, s.last_at
      from customers c cross join lateral (
        select count(*)::int as orders, max(o.placed_at) as last_at from orders o
        where o.customer_id = c.id and o.outlet_id = ${outlets} and o.status not in ('draft', 'expired')) s
      where c.anonymised_at is null and ${account} and (s.orders > 0 or ${everybody})
    ), found as (
      select * from accounts union all
      select null, phone, name, email, orders, last_at from ordered where customer_id is null
    )
    select f.phone, f.customer_id as "customerId", f.name, f.email, f.orders, f.last_at as "lastAt",
      exists (select from customer_blocks b where b.lifted_at is null and (b.phone = f.phone or b.customer_id = f.customer_id)) as blocked
    from found f order by f.last_at desc nulls last, f.name limit ${mostFound}`);
}
