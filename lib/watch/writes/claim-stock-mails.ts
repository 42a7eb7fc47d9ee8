import { sql } from "drizzle-orm";
import { db } from "@/lib/server/db";
import { type StockAlarm, stockRules } from "../stock-rules";

/** What one outlet, or the group, has not been written about yet. */
export type StockLetter = {
  outletId: string | null;
  outlet: { slug: string; name: string } | null;
  alarms: (StockAlarm & { id: string })[];
};

/**
 * What the stock asks to look at and nobody was written about, a letter an outlet. Each is claimed here, so that of several
 * processes one writes it, once: the second waits for the first, for what it skipped would make a second letter.
 */
export async function claimStockMails(at: Date): Promise<StockLetter[]> {
  const rows = await db.execute<StockLetter>(sql`
    with due as (
      select id from alarms where ended_at is null and mailed_at is null and rule = any(${sql.param([...stockRules])}::text[])
      order by id for update
    ), claimed as (
      update alarms a set mailed_at = ${at.toISOString()}::timestamptz from due where a.id = due.id returning a.*
    )
    select c.outlet_id as "outletId", (select json_build_object('slug', slug, 'name', name) from outlets where id = c.outlet_id) as outlet,
      json_agg(json_build_object('id', c.id, 'rule', c.rule, 'subject', c.subject, 'outletId', c.outlet_id, 'level', c.level, 'detail', c.detail)
        order by array_position(${sql.param([...stockRules])}::text[], c.rule), (c.detail ->> 'days')::numeric nulls last, c.subject) as alarms
    from claimed c group by c.outlet_id order by c.outlet_id`);
  return rows.map((row) => ({ ...row }));
}

/** The letter did not go: it is to be written again at the next look. */
export async function stockMailNotSent(ids: readonly string[]): Promise<void> {
  await db.execute(sql`update alarms set mailed_at = null where id = any(${sql.param([...ids])}::uuid[])`);
}
