import { sql } from "drizzle-orm";
import type { AlarmLevel } from "@/db/enums";
import { db } from "@/lib/server/db";

export type AlarmCount = { rule: string; level: AlarmLevel; count: number };

/** How many alarms are open, by rule. */
export async function countAlarms(): Promise<AlarmCount[]> {
  const rows = await db.execute<AlarmCount>(sql`
    select rule, level, count(*)::int as count from alarms where ended_at is null group by 1, 2 order by 1, 2`);
  return rows.map((row) => ({ ...row }));
}
