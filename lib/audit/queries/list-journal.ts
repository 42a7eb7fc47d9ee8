import { type SQL, sql } from "drizzle-orm";
import { db } from "@/lib/server/db";
import type { JournalFilter } from "../journal-filter";

export type JournalLine = {
  id: string;
  at: string;
  actorKind: "customer" | "staff" | "system";
  actor: string | null;
  outlet: string | null;
  terminal: string;
  action: string;
  subject: string;
  subjectId: string;
  /** What people call it: an order's number and day, a colleague's name. */
  called: string | null;
  before: unknown;
  after: unknown;
};

const pattern = (text: string) => `%${text.replace(/[\\%_]/g, "\\$&")}%`;

/**
 * Lines of the journal, the last first.
 * @param outletIds of these outlets; `null`: of the whole group, what belongs to no outlet too.
 */
export async function listJournal(
  outletIds: readonly string[] | null,
  { search, subject, from, to, after }: JournalFilter,
  most = 50,
): Promise<{ lines: JournalLine[]; next: string | null }> {
  const wanted: SQL[] = [];
  if (outletIds) wanted.push(sql`j.outlet_id = any(${sql.param([...outletIds])}::uuid[])`);
  if (subject) wanted.push(sql`j.subject = ${subject}`);
  if (from) wanted.push(sql`j.at >= ${from}::date::timestamp at time zone 'Europe/Paris'`);
  if (to) wanted.push(sql`j.at < (${to}::date + 1)::timestamp at time zone 'Europe/Paris'`);
  if (after) wanted.push(sql`j.id < ${after}::uuid`);
  if (search)
    wanted.push(
      sql`(u.name ilike ${pattern(search)} or j.action ilike ${pattern(search)} or j.subject_id ilike ${pattern(search)}
        or r.number::text = ${search} or s.name ilike ${pattern(search)})`,
    );
  const rows = await db.execute<JournalLine>(sql`
    select j.id, j.at, j.actor_kind as "actorKind", u.name as actor, o.name as outlet, j.terminal, j.action, j.subject,
      j.subject_id as "subjectId", j.before, j.after,
      coalesce(s.name, case when r.id is not null then r.number || ' · ' || to_char(r.business_day, 'DD/MM/YYYY') end) as called
    from journal j left join users u on u.id = j.actor_id left join outlets o on o.id = j.outlet_id
    left join orders r on j.subject = 'order' and r.id::text = j.subject_id
    left join users s on j.subject = 'user' and s.id::text = j.subject_id
    ${wanted.length > 0 ? sql`where ${sql.join(wanted, sql` and `)}` : sql``}
    order by j.id desc limit ${most + 1}`);
  const lines = rows.slice(0, most);
  return { lines, next: rows.length > most ? (lines.at(-1)?.id ?? null) : null };
}
