import { type SQL, sql } from "drizzle-orm";
import { now } from "@/lib/server/clock";
import { businessDayOf } from "@/lib/time";
import { keptOrLive, monthsAndDays } from "./kept-or-live";
import type { Span } from "./spells";

const share = (of: SQL) => sql`round(${of} / nullif(s.net, 0), 4)::float8`;
const worth = (quantity: SQL) => sql`sum((${quantity})::numeric * c.cents / nullif(c.per, 0))`;

/** What goods cost: on the shelves, used, and made a second time. */
export const goodsStatements = {
  // As it lies there now, whatever the period; at what it cost last.
  stock: ({ outlets }: Span) => sql`
    with costs as materialized (select * from unit_costs(${businessDayOf(now(), "Europe/Paris")}::date))
    select o.name as outlet, count(*) filter (where l.on_hand > 0)::int as ingredients,
      round(${worth(sql`l.on_hand`)})::float8 as value
    from stock_levels l join outlets o on o.id = l.outlet_id
    left join costs c on c.ingredient_id = l.ingredient_id
    where l.outlet_id = any(${outlets}) group by o.id, o.name order by 3 desc nulls last, 1`,
  // Sales by the day of the order, ingredients by the day on which they left; at the prices of the last day.
  food: (asked: Span) => sql`
    with s as (select s.outlet_id, sum(s.net_cents)::numeric as net from ${keptOrLive("totals", asked)} s group by 1),
    costs as materialized (select * from unit_costs(${asked.period.to}::date)),
    used as (
      select u.outlet_id, u.ingredient_id, sum(u.expected)::bigint as expected, sum(u.waste)::bigint as waste, sum(u.counted)::bigint as counted,
        sum(u.corrected)::bigint as corrected, sum(u.under_way)::bigint as under_way from ${monthsAndDays("use", asked)} u group by 1, 2),
    u as (
      select u.outlet_id, coalesce(${worth(sql`u.expected`)}, 0) as expected, coalesce(${worth(sql`u.waste`)}, 0) as wasted,
        coalesce(${worth(sql`u.counted`)}, 0) as missing, coalesce(${worth(sql`u.corrected + u.under_way`)}, 0) as other
      from used u join costs c on c.ingredient_id = u.ingredient_id group by 1)
    select o.name as outlet, coalesce(s.net, 0)::float8 as net, round(coalesce(u.expected, 0))::float8 as expected, ${share(sql`u.expected`)} as "expectedShare",
      round(coalesce(u.wasted, 0))::float8 as wasted, round(coalesce(u.missing, 0))::float8 as missing, round(coalesce(u.other, 0))::float8 as other,
      round(coalesce(u.expected + u.wasted + u.missing + u.other, 0))::float8 as real,
      ${share(sql`(u.expected + u.wasted + u.missing + u.other)`)} as "realShare"
    from s full join u using (outlet_id) join outlets o on o.id = outlet_id order by coalesce(s.net, 0) desc, o.name`,
  incidents: ({ outlets, period: { from, to } }: Span) => sql`
    select i.cause, count(*)::int as times, sum(i.cost_cents)::float8 as cost from incidents i join outlets o on o.id = i.outlet_id
    where i.outlet_id = any(${outlets}) and i.at >= ${from}::date::timestamp at time zone o.timezone
      and i.at < (${to}::date + 1)::timestamp at time zone o.timezone group by i.cause order by sum(i.cost_cents) desc, i.cause`,
};
