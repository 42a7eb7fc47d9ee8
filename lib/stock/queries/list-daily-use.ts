import "server-only";
import { sql } from "drizzle-orm";
import { db } from "@/lib/server/db";
import type { BusinessDay } from "@/lib/time";
import type { UseByDay } from "../forecast";

/** How far back comparable days are looked for. */
const daysBack = 35;

export type DailyUse = {
  /** By ingredient code. */
  use: ReadonlyMap<string, UseByDay>;
  /** Days on which the outlet began any order. */
  worked: ReadonlySet<BusinessDay>;
  /** Base units that orders hold for a day, by ingredient code. */
  held: ReadonlyMap<string, UseByDay>;
};

/** What an outlet used of each ingredient on each of the days before this one, and what orders hold of it from then on. */
export async function listDailyUse(outletId: string, today: BusinessDay): Promise<DailyUse> {
  const [used, held] = await Promise.all([
    db.execute<{ code: string; day: string; quantity: string; worked: boolean }>(sql`
      select g.code, (m.at at time zone o.timezone)::date::text as day, greatest(0, -sum(m.quantity)) as quantity,
        bool_or(m.kind = 'consumption') as worked
      from stock_movements m join outlets o on o.id = m.outlet_id join ingredients g on g.id = m.ingredient_id
      where m.outlet_id = ${outletId} and m.at >= ${today}::date - ${daysBack}::integer and m.at < ${today}::date::timestamp at time zone o.timezone
        and (m.kind in ('consumption', 'waste') or (m.kind = 'correction' and m.order_id is not null)
          or (m.kind = 'preparation' and m.quantity < 0))
      group by g.code, 2`),
    db.execute<{ code: string; day: string; quantity: string }>(sql`
      select g.code, r.needed_on::text as day, sum(r.quantity) as quantity
      from stock_reservations r join ingredients g on g.id = r.ingredient_id
      where r.outlet_id = ${outletId} and r.state = 'held' and r.needed_on >= ${today}::date group by g.code, r.needed_on`),
  ]);
  return {
    use: byCode(used),
    worked: new Set(used.filter(({ worked }) => worked).map(({ day }) => day)),
    held: byCode(held),
  };
}

function byCode(rows: readonly { code: string; day: string; quantity: string }[]) {
  const all = new Map<string, Map<BusinessDay, number>>();
  for (const { code, day, quantity } of rows)
    all.set(code, (all.get(code) ?? new Map<BusinessDay, number>()).set(day, Number(quantity)));
  return all;
}
