import type { Sql } from "postgres";
import { ofOrders } from "./tables";

/** The seed's days, put aside to be repeated, with what it makes too little of: refunds, things made again, reductions, promotions. */
export async function putAside(sql: Sql): Promise<void> {
  const manager = sql`(select m.user_id from memberships m where m.outlet_id = o.outlet_id and m.role = 'manager' limit 1)`;
  const one = (of: string, share: number) => sql`(abs(hashtext(${sql(of)}.id::text)) % 1000) < ${share}`;
  for (const table of ["orders", "stock_movements", ...ofOrders.map(({ name }) => name)])
    await sql`create table ${sql(`years.${table}`)} as select * from ${sql(table)}`;
  await sql`
    insert into years.refunds (id, payment_id, status, amount_cents, reason, actor_id, created_at, dedupe_key, settled_at, kind, note)
    select p.id, p.id, 'succeeded', greatest(p.amount_cents / 4, 1), 'bench', ${manager}, p.captured_at + interval '40 minutes',
      'years:' || p.id, p.captured_at + interval '40 minutes', 'goodwill', ''
    from years.payments p join years.orders o on o.id = p.order_id where p.status = 'captured' and ${one("p", 12)}`;
  await sql`
    insert into years.order_reductions (id, order_id, request_id, kind, cents, reason, decided_by, actor_id, at, created_at)
    select o.id, o.id, o.id, 'discount', 300, 'bench', ${manager}, ${manager}, o.placed_at, o.placed_at
    from years.orders o where o.placed_at is not null and ${one("o", 15)}`;
  await sql`
    insert into years.order_adjustments (id, order_id, revision_id, kind, amount_cents, promotion_id)
    select r.id, o.id, r.id, 'discount', -300, p.id
    from years.orders o join years.order_revisions r on r.order_id = o.id and r.state = 'current'
    join (select id, row_number() over (order by code) - 1 as nth, count(*) over () as many from promotions) p
      on p.nth = abs(hashtext(o.id::text || 'p')) % p.many
    where o.placed_at is not null and ${one("o", 170)}`;
  await sql`
    insert into years.incidents (id, outlet_id, order_id, line_id, cause, quantity, cost_cents, at, actor_id)
    select l.id, o.outlet_id, o.id, l.id, 'burnt', 1, 190, o.promised_at, ${manager}
    from years.order_lines l join years.orders o on o.id = l.order_id where o.placed_at is not null and ${one("l", 8)}`;
  for (const table of ["orders", "stock_movements", ...ofOrders.map(({ name }) => name)])
    await sql`analyze ${sql(`years.${table}`)}`;
  await sql`create index on years.orders (outlet_id, business_day)`;
}
