import "server-only";
import { sql } from "drizzle-orm";
import { db } from "@/lib/server/db";
import type { Period } from "../../time";
import type { UseRow } from "../variance";

const amounts = ["expected", "waste", "counted", "corrected", "underWay", "per"] as const;
type Row = Omit<UseRow, (typeof amounts)[number]> & Record<(typeof amounts)[number], string>;

/**
 * What left an outlet's shelves over some days, by why it left: what the function report_use says of each of them. At the prices of
 * the last of these days.
 */
export async function listUse(outletId: string, { from, to }: Period): Promise<UseRow[]> {
  const rows = await db.execute<Row>(sql`
    with spell as (
      select o.id, ${from}::date::timestamp at time zone o.timezone as begins,
        (${to}::date + 1)::timestamp at time zone o.timezone as ends
      from outlets o where o.id = ${outletId}),
    used as (
      select u.ingredient_id, sum(u.expected) as expected, sum(u.waste) as waste, sum(u.counted) as counted,
        sum(u.corrected) as corrected, sum(u.under_way) as under_way
      from generate_series(${from}::date, ${to}::date, interval '1 day') d
      cross join lateral report_use(${outletId}, d::date) u group by 1),
    looked as (
      select ingredient_id, max(at) as at from (
        select l.ingredient_id, c.closed_at as at
        from stock_counts c join spell s on s.id = c.outlet_id join stock_count_lines l on l.count_id = c.id
        where c.closed_at >= s.begins and c.closed_at < s.ends and l.counted is not null
        union all
        select m.ingredient_id, m.at from stock_movements m join spell s on s.id = m.outlet_id
        where m.kind = 'stocktake' and m.at >= s.begins and m.at < s.ends) l
      group by 1)
    select g.code, g.name_fr as "nameFr", g.name_en as "nameEn", g.unit, k.cents, k.per,
      u.expected, u.waste, u.counted, u.corrected, u.under_way as "underWay", l.at as "countedAt"
    from unit_costs(${to}::date) k join ingredients g on g.id = k.ingredient_id
    join used u on u.ingredient_id = g.id left join looked l on l.ingredient_id = g.id`);
  return rows.map(({ expected, waste, counted, corrected, underWay, per, countedAt, ...row }) => ({
    ...row,
    ...{ expected: Number(expected), waste: Number(waste), counted: Number(counted) },
    ...{ corrected: Number(corrected), underWay: Number(underWay), per: Number(per) },
    countedAt: countedAt && new Date(countedAt).toISOString(),
  }));
}
