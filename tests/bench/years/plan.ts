import type { Sql } from "postgres";

const outlets = 40;
const twoYears = 730;
/** Of a week's days on average: the seed's days are doubled where an outlet sells more than they hold. */
const ordersADay = 41;

/**
 * Puts the seed's own days aside (schema `years`) and plans which of them is repeated where: `years.copies` has a row for each day of
 * an outlet that is to be made of one, of the same weekday. Times move by whole days of the outlet's clock.
 * @param today the seed's own
 * @returns how many orders there will be, and the months in which they lie
 */
export async function plan(
  sql: Sql,
  orders: number,
  today: string,
): Promise<{ days: number; months: string[] }> {
  const days = Math.min(twoYears, Math.ceil(orders / (outlets * ordersADay)));
  await sql`create schema years`;
  // The first 32 bits of an id become the copy's number: as unique as before, and rows of later copies come after.
  await sql.unsafe(`
    create function years.copied(uuid, integer) returns uuid language sql immutable parallel safe
      as $$ select overlay($1::text placing lpad(to_hex($2), 8, '0') from 1 for 8)::uuid $$;
    create function years.person(uuid, integer) returns uuid language sql immutable parallel safe
      as $$ select case $2 when 0 then $1 else years.copied($1, 1073741824 + $2) end $$`);
  await addOutlets(sql);
  const [held] = await sql<{ each: number }[]>`
    select count(*) / count(distinct (outlet_id, business_day))::float8 as each from orders where business_day < ${today}::date`;
  const twice = Math.max(0, orders / (outlets * days * (held?.each ?? 1)) - 1);
  await sql`
    create table years.copies as
    select row_number() over (order by to_day, no, nth)::int as n, *, date_trunc('month', to_day)::date as month,
      (to_day + time '12:00') at time zone 'Europe/Paris' - (from_day + time '12:00') at time zone 'Europe/Paris' as shift
    from (
      select o.no, o.home as from_outlet, o.id as to_outlet, d.day::date as to_day, nth,
        ${today}::date - case when d.day::date = ${today}::date then 0
          else coalesce(nullif((${today}::date - d.day::date) % 7, 0), 7)
            + 7 * ((abs(hashtext(o.no || ' ' || d.day)) + nth) % 3) end as from_day
      from years.outlets o
      cross join generate_series(${today}::date - ${days}::int, ${today}::date, interval '1 day') d (day)
      cross join generate_series(0, 1) nth
      where (o.no > 0 or d.day < ${today}::date - 21)
        and (nth = 0 or (d.day < ${today}::date and (hashtext(d.day || ' ' || o.no) & 1023) / 1024.0 < ${twice}))) c`;
  await sql`create index on years.copies (month, from_outlet, from_day)`;
  await sql`analyze years.copies`;
  const months = await sql<{ month: string }[]>`select distinct month::text from years.copies order by 1`;
  return { days, months: months.map(({ month }) => month) };
}

/** Forty outlets, each with people, a card and shelves like those of the seed's outlet it is made of (its `home`). */
async function addOutlets(sql: Sql): Promise<void> {
  await sql`
    create table years.outlets as
    with open as (select id, row_number() over (order by code) - 1 as place, count(*) over () as many from outlets where status = 'open')
    select 0 as no, id as home, id, 0::bigint as place from open
    union all
    select no::int, open.id, years.copied(open.id, (1073741824 + no)::int), 0
    from open cross join generate_series(1, ${outlets} - open.many) no where no % open.many = open.place`;
  const fresh = sql`years.outlets n join outlets h on h.id = n.home where n.no > 0`;
  await sql`
    insert into outlets (id, code, slug, name, status, street, postcode, city, lat, lng, phone, email, business_day)
    select n.id, 'y' || n.no, 'annees-' || n.no, 'OC Pizza ' || n.no, 'open', h.street, h.postcode, h.city, h.lat, h.lng, h.phone,
      'annees-' || n.no || '@ocpizza.example', h.business_day from ${fresh}`;
  await sql`
    insert into users (id, email, name, password_hash)
    select distinct on (u.id, n.no) years.person(u.id, n.no), n.no || '-' || u.email, u.name || ' ' || n.no, u.password_hash
    from years.outlets n join memberships m on m.outlet_id = n.home join users u on u.id = m.user_id where n.no > 0`;
  await sql`
    insert into memberships (id, user_id, outlet_id, role)
    select years.person(m.id, n.no), years.person(m.user_id, n.no), n.id, m.role
    from years.outlets n join memberships m on m.outlet_id = n.home where n.no > 0`;
  await sql`
    insert into stock_levels (outlet_id, ingredient_id, on_hand, reserved, threshold)
    select n.id, l.ingredient_id, l.on_hand, 0, l.threshold
    from years.outlets n join stock_levels l on l.outlet_id = n.home where n.no > 0`;
  await sql`
    insert into fiscal_chains (id, outlet_id, kind, code)
    select years.copied(c.id, 1073741824 + n.no), n.id, c.kind, c.code
    from years.outlets n join fiscal_chains c on c.outlet_id = n.home and c.kind = 'closings' where n.no > 0`;
}
