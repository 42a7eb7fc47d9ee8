import "server-only";
import { sql } from "drizzle-orm";
import { db } from "@/lib/server/db";
import type { Caller, CallerOrder } from "../caller";
import { asLine, portionsOf, type Sold } from "./portions-of";

const lastOrders = 3;

type Row = Omit<Caller, "lastOrders"> & {
  lastOrders: (Omit<CallerOrder, "lines"> & { lines: SoldLine[] })[];
};
type SoldLine = Sold & { quantity: number };

/**
 * Who has this number (E.164): the customer's account if there is one, else who ordered with it last. Orders and their
 * addresses only of these outlets. null when nobody is known by it.
 */
export async function findCaller(
  phone: string,
  outletIds: readonly string[],
  locale: string,
): Promise<Caller | null> {
  const menuName = sql.raw(locale === "en" ? "u.name_en" : "u.name_fr");
  const name = sql.raw(locale === "en" ? "p.name_en" : "p.name_fr");
  const [row] = await db.execute<{ caller: Row }>(sql`
    with own as (
      select * from orders o where o.contact_phone = ${phone} and o.outlet_id = any(${sql.param([...outletIds])}::uuid[])
        and o.status not in ('draft', 'awaiting_payment', 'expired')
    ), known as (
      select c.id, c.name, coalesce(c.email, c.claimed_email) as email from customers c where c.phone = ${phone} and c.anonymised_at is null
      order by c.created_at desc limit 1
    ), recent as (
      select * from own order by coalesce(placed_at, created_at) desc limit ${lastOrders}
    ), address as (
      select a.line, a.extra, a.postcode, a.city, 0 as rank, a.created_at as at
        from customer_addresses a join known on known.id = a.customer_id
      union all
      select address_line, address_extra, postcode, coalesce(city, ''), 1, coalesce(placed_at, created_at) from own
        where address_line is not null
    )
    select json_build_object(
      'name', coalesce((select name from known), (select contact_name from recent limit 1)),
      'email', coalesce((select email from known), (select contact_email from recent where contact_email is not null limit 1), ''),
      'hasAccount', exists (select 1 from known),
      'orderCount', (select count(*) from own),
      'addresses', (select coalesce(json_agg(json_build_object('line', line, 'extra', extra, 'postcode', postcode, 'city', city)), '[]')
        from (select * from (select distinct on (lower(line), postcode) * from address order by lower(line), postcode, rank, at desc) d
          order by rank, at desc limit 4) best),
      'lastOrders', (select coalesce(json_agg(json_build_object('id', o.id, 'number', o.number, 'placedAt', coalesce(o.placed_at, o.created_at),
          'mode', o.mode, 'totalCents', o.total_cents,
          'dishes', (select json_agg(json_build_object('quantity', l.quantity, 'name', coalesce(${menuName}, (
              select string_agg(${name}, ' / ' order by t.seq) from order_line_parts t join items i on i.id = t.item_id
              join products p on p.id = i.product_id where t.line_id = l.id))) order by l.seq)
            from order_revisions r join order_lines l on l.revision_id = r.id left join menus u on u.id = l.menu_id where r.order_id = o.id and r.state = 'current'),
          'lines', (select json_agg(json_build_object('quantity', l.quantity, 'menu', u.code, 'portions', ${portionsOf(sql`l`)})
              order by l.seq)
            from order_revisions r join order_lines l on l.revision_id = r.id left join menus u on u.id = l.menu_id
            where r.order_id = o.id and r.state = 'current')) order by coalesce(o.placed_at, o.created_at) desc), '[]')
        from recent o)
    ) as caller
    where exists (select 1 from known) or exists (select 1 from own)`);
  if (!row) return null;
  const { lastOrders: orders, ...caller } = row.caller;
  return { ...caller, lastOrders: orders.map((order) => ({ ...order, lines: order.lines.map(asLine) })) };
}
