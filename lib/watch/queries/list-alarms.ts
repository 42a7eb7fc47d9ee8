import { sql } from "drizzle-orm";
import { db } from "@/lib/server/db";
import { type Alarm, alarmRules } from "../rules";

export type OpenAlarm = Alarm & { id: string; outlet: string | null; beganAt: string };

/** What has to be looked at now at these outlets, and in the house as a whole for those who run it; the latest first. */
export async function listAlarms(outletIds: readonly string[], wholeHouse: boolean): Promise<OpenAlarm[]> {
  const rows = await db.execute<OpenAlarm>(sql`
    select a.id, a.rule, a.subject, a.outlet_id as "outletId", a.level, a.detail, t.name as outlet, a.began_at as "beganAt"
    from alarms a left join outlets t on t.id = a.outlet_id
    where a.ended_at is null and a.rule = any(${sql.param([...alarmRules])}::text[])
      and (a.outlet_id = any(${sql.param([...outletIds])}::uuid[]) or (a.outlet_id is null and ${wholeHouse}))
    order by a.level = 'loud' desc, a.began_at desc limit 20`);
  return rows.map((row) => ({ ...row }));
}
