import { sql } from "drizzle-orm";
import { newId } from "@/lib/ids";
import { db } from "@/lib/server/db";
import type { Alarm } from "../rules";

export type Raised = Alarm & {
  id: string;
  outlet: { slug: string; name: string } | null;
  tell: boolean;
  mail: boolean;
};

/**
 * Writes down what these rules found: what is new begins, what is still so is seen again, what is no longer found ends.
 * @returns the loud ones that are to be told now. Each is claimed here, so that of several processes one tells it, once.
 */
export async function keepAlarms(
  judged: readonly string[],
  found: readonly Alarm<string>[],
  at: Date,
): Promise<Raised[]> {
  const rows = found.map(({ outletId, ...alarm }) => ({ id: newId(), outlet_id: outletId, ...alarm }));
  const instant = sql`${at.toISOString()}::timestamptz`;
  return db.transaction(async (tx) => {
    await tx.execute(sql`
      update alarms a set ended_at = ${instant}
      where a.ended_at is null and a.rule = any(${sql.param([...judged])}::text[])
        and not exists (select from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as f(rule text, subject text)
          where f.rule = a.rule and f.subject = a.subject)`);
    await tx.execute(sql`
      insert into alarms (id, rule, subject, outlet_id, level, detail, began_at, seen_at)
      select f.id, f.rule, f.subject, f.outlet_id, f.level, f.detail, ${instant}, ${instant}
      from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
        as f(id uuid, rule text, subject text, outlet_id uuid, level text, detail jsonb)
      on conflict (rule, subject) where ended_at is null
      do update set seen_at = excluded.seen_at, level = excluded.level, detail = excluded.detail`);
    const due = await tx.execute<Raised>(sql`
      with due as (
        select id, told_at is null as tell, mailed_at is null as mail from alarms
        where ended_at is null and level = 'loud' and rule = any(${sql.param([...judged])}::text[])
          and (told_at is null or mailed_at is null)
        order by id for update
      )
      update alarms a set told_at = coalesce(a.told_at, ${instant}), mailed_at = ${instant}
      from due where a.id = due.id
      returning a.id, a.rule, a.subject, a.outlet_id as "outletId", a.level, a.detail, due.tell, due.mail,
        (select json_build_object('slug', slug, 'name', name) from outlets where id = a.outlet_id) as outlet`);
    return due.map((row) => ({ ...row }));
  });
}

/** The mail did not go: it is to be tried again at the next look. */
export async function mailNotSent(id: string): Promise<void> {
  await db.execute(sql`update alarms set mailed_at = null where id = ${id}`);
}
