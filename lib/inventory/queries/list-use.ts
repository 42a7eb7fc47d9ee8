import "server-only";
import { sql } from "drizzle-orm";
import { db } from "@/lib/server/db";
import type { Period } from "../period";
import type { UseRow } from "../variance";

const amounts = ["expected", "waste", "counted", "corrected", "underWay", "per"] as const;
type Row = Omit<UseRow, (typeof amounts)[number]> & Record<(typeof amounts)[number], string>;

/**
 * What left an outlet's shelves over some days, by why it left. What an order gave back is taken off what orders took; what a
 * preparation brought is no use. Goods received, sent and received from elsewhere are none either, but what was sent here
 * and did not arrive. At the prices of the last of these days.
 */
export async function listUse(outletId: string, { from, to }: Period): Promise<UseRow[]> {
  const order = sql`(m.kind = 'correction' and m.order_id is not null and m.reason is distinct from 'restored')`;
  const rows = await db.execute<Row>(sql`
    with spell as (
      select o.id, ${from}::date::timestamp at time zone o.timezone as begins,
        (${to}::date + 1)::timestamp at time zone o.timezone as ends
      from outlets o where o.id = ${outletId}),
    moved as (
      select m.ingredient_id,
        coalesce(-sum(m.quantity) filter (where m.kind = 'consumption' or ${order}
          or (m.kind = 'preparation' and m.quantity < 0)), 0) as expected,
        coalesce(-sum(m.quantity) filter (where m.kind = 'waste'), 0) as waste,
        coalesce(-sum(m.quantity) filter (where m.kind = 'stocktake'), 0) as counted,
        coalesce(-sum(m.quantity) filter (where m.kind = 'correction' and not ${order}), 0) as corrected,
        max(m.at) filter (where m.kind = 'stocktake') as set_right_at
      from stock_movements m join spell s on s.id = m.outlet_id
      where m.at >= s.begins and m.at < s.ends group by 1),
    lost as (
      select l.ingredient_id, sum(l.sent - l.received) as quantity
      from stock_transfers t join spell s on s.id = t.to_outlet_id join stock_transfer_lines l on l.transfer_id = t.id
      where t.received_at >= s.begins and t.received_at < s.ends group by 1),
    looked as (
      select l.ingredient_id, max(c.closed_at) as at
      from stock_counts c join spell s on s.id = c.outlet_id join stock_count_lines l on l.count_id = c.id
      where c.closed_at >= s.begins and c.closed_at < s.ends and l.counted is not null group by 1)
    select g.code, g.name_fr as "nameFr", g.name_en as "nameEn", g.unit, k.cents, k.per,
      coalesce(m.expected, 0) as expected, coalesce(m.waste, 0) as waste, coalesce(m.counted, 0) as counted,
      coalesce(m.corrected, 0) as corrected, coalesce(n.quantity, 0) as "underWay", greatest(c.at, m.set_right_at) as "countedAt"
    from unit_costs(${to}::date) k join ingredients g on g.id = k.ingredient_id
    left join moved m on m.ingredient_id = g.id left join lost n on n.ingredient_id = g.id
    left join looked c on c.ingredient_id = g.id
    where m.ingredient_id is not null or n.ingredient_id is not null`);
  return rows.map(({ expected, waste, counted, corrected, underWay, per, countedAt, ...row }) => ({
    ...row,
    ...{ expected: Number(expected), waste: Number(waste), counted: Number(counted) },
    ...{ corrected: Number(corrected), underWay: Number(underWay), per: Number(per) },
    countedAt: countedAt && new Date(countedAt).toISOString(),
  }));
}
