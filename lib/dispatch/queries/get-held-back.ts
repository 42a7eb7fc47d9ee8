import "server-only";
import { sql } from "drizzle-orm";
import { db } from "@/lib/server/db";
import type { HeldBack, Stopped } from "../held-back";

/** What an outlet holds back now. */
export async function getHeldBack(outletId: string, at: Date): Promise<HeldBack> {
  const now = sql`${at.toISOString()}::timestamptz`;
  const [row] = await db.execute<{ held: HeldBack }>(sql`
    select json_build_object('busy', case when busy_until > ${now} then busy_until end,
      'delivery', case when delivery_closed_until > ${now} then delivery_closed_until end,
      'pause', case when paused_until > ${now} then paused_until end) as held
    from outlet_means where outlet_id = ${outletId}`);
  const until = (what: Stopped) => (row?.held[what] ? new Date(row.held[what]).toISOString() : null);
  return { busy: until("busy"), delivery: until("delivery"), pause: until("pause") };
}
