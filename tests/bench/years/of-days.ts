import type { Sql } from "postgres";

/** Twice a day somebody begins at each post; a drawer is opened and closed once; every day gone by has its closing. */
export async function fillDays(sql: Sql, today: string): Promise<void> {
  const days = sql`(select distinct on (to_outlet, to_day) n, no, from_outlet, from_day, to_outlet, to_day, nth from years.copies
    where to_day < ${today}::date order by to_outlet, to_day, nth) c`;
  const at = (hour: number) => sql`(c.to_day + make_interval(hours => ${hour})) at time zone 'Europe/Paris'`;
  const boss = sql`(select years.person(m.user_id, c.no) from memberships m where m.outlet_id = c.from_outlet and m.role = 'manager' limit 1)`;
  await sql`
    insert into worked_shifts (id, outlet_id, user_id, role, began_at, ended_at)
    select years.copied(m.id, 2 * c.n + half), c.to_outlet, years.person(m.user_id, c.no), m.role,
      ${at(11)} + half * interval '7 hours', ${at(15)} + half * interval '8 hours 10 minutes'
    from ${days} join memberships m on m.outlet_id = c.from_outlet cross join generate_series(0, 1) half`;
  await sql`
    insert into till_sessions (id, outlet_id, number, drawer, float_cents, opened_by, opened_at, count_id, counted_cents, expected_cents,
      explanation, closed_by, closed_at)
    select years.copied(c.to_outlet, c.n), c.to_outlet, 1000 + row_number() over (partition by c.to_outlet order by c.to_day), 1, 15000,
      ${boss}, ${at(11)}, years.copied(c.to_outlet, c.n), 43000 + c.n % 3, 43000, 'bench', ${boss}, ${at(23)}
    from ${days}`;
  await sql`
    insert into till_counts (id, session_id, pieces, counted_cents, expected_cents, counted_by, at)
    select id, id, '{}', counted_cents, expected_cents, closed_by, closed_at from till_sessions where explanation = 'bench'`;
  await sql`
    insert into till_movements (id, session_id, kind, amount_cents, courier_id, note, actor_id, at)
    select id, id, 'courier_difference', -50, closed_by, 'bench', closed_by, closed_at from till_sessions
    where explanation = 'bench' and number % 4 = 0`;
  // Unsigned: reports read what closings say, and whoever checks their signatures has no business here.
  await sql`
    insert into fiscal_entries (chain_id, seq, kind, total_cents, grand_total_cents, at, payload, prev_hash, hash, key_id, signature)
    select k.id, 1000 + row_number() over (partition by k.id order by c.to_day), e.kind, e.total_cents, e.grand_total_cents,
      (c.to_day + interval '28 hours') at time zone 'Europe/Paris',
      replace(e.payload, '"period":"' || c.from_day, '"period":"' || c.to_day), e.prev_hash, md5(c.n::text) || md5(c.n || 'b'), e.key_id, ''
    from ${days} join fiscal_chains k on k.outlet_id = c.to_outlet and k.kind = 'closings'
    join fiscal_chains h on h.outlet_id = c.from_outlet and h.kind = 'closings'
    join fiscal_entries e on e.chain_id = h.id and e.kind = 'closing_day' and e.payload::json ->> 'period' = c.from_day::text`;
  await sql`
    insert into order_counters (outlet_id, business_day, last)
    select outlet_id, business_day, max(number) from orders group by 1, 2 on conflict do nothing`;
}

/** Whatever was on the shelves before the first day explains what is there now. */
export async function balanceShelves(sql: Sql): Promise<void> {
  await sql`
    insert into stock_movements (id, outlet_id, ingredient_id, quantity, kind, dedupe_key, at)
    select years.copied(l.ingredient_id, row_number() over ()::int), l.outlet_id, l.ingredient_id, l.on_hand - m.moved, 'receipt',
      'years:' || l.outlet_id || l.ingredient_id, m.first - interval '1 day'
    from stock_levels l join (
      select outlet_id, ingredient_id, sum(quantity) as moved, min(at) as first from stock_movements group by 1, 2) m
      using (outlet_id, ingredient_id)
    where l.on_hand <> m.moved`;
}
