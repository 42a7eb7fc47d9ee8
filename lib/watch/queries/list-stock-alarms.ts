import { sql } from "drizzle-orm";
import { db } from "@/lib/server/db";
import { type StockAlarm, type StockRule, stockRules } from "../stock-rules";

export type OpenStockAlarm = StockAlarm & { id: string };

/** What only who may read the reports is told: it says what things cost. */
const ofMoney: readonly StockRule[] = ["price_jump", "losses_grow"];

/** What the stock of these outlets asks somebody to look at now, and what suppliers ask; what presses most first. */
export async function listStockAlarms(
  outletIds: readonly string[],
  money: boolean,
): Promise<OpenStockAlarm[]> {
  const rules = stockRules.filter((rule) => money || !ofMoney.includes(rule));
  const rows = await db.execute<OpenStockAlarm>(sql`
    select a.id, a.rule, a.subject, a.outlet_id as "outletId", a.level, a.detail from alarms a
    where a.ended_at is null and a.rule = any(${sql.param([...rules])}::text[])
      and (a.outlet_id = any(${sql.param([...outletIds])}::uuid[]) or a.outlet_id is null)
    order by array_position(${sql.param([...stockRules])}::text[], a.rule), (a.detail ->> 'days')::numeric nulls last,
      a.detail ->> 'useBy', a.began_at desc limit 200`);
  return rows.map((row) => ({ ...row }));
}
