import "server-only";
import { sql } from "drizzle-orm";
import { db } from "@/lib/server/db";
import type { CountHead } from "../count-lines";

/** The open counts of an outlet, then the last ones that ended; or the one asked for. `named`: who opened it is told. */
export async function listCounts(
  outletId: string,
  named: boolean,
  id: string | null = null,
): Promise<CountHead[]> {
  const rows = await db.execute<CountHead>(sql`
    select c.id, c.kind, c.shelf, c.opened_at as "openedAt", case when ${named} then u.name end as "openedBy",
      coalesce(c.closed_at, c.dropped_at) as "endedAt",
      case when c.closed_at is not null then 'closed' when c.dropped_at is not null then 'dropped' else 'open' end as state,
      l.lines, l.counted, l.value as "valueCents"
    from stock_counts c join users u on u.id = c.opened_by
    cross join lateral (
      select count(*)::int as lines, count(counted)::int as counted, coalesce(sum(value_cents), 0)::int as value
      from stock_count_lines where count_id = c.id) l
    where c.outlet_id = ${outletId} and c.id = coalesce(${id}::uuid, c.id)
    order by num_nonnulls(c.closed_at, c.dropped_at), c.opened_at desc limit 30`);
  return rows.map((row) => ({
    ...row,
    openedAt: new Date(row.openedAt).toISOString(),
    endedAt: row.endedAt && new Date(row.endedAt).toISOString(),
  }));
}
