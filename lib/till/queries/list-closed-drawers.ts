import { sql } from "drizzle-orm";
import { db } from "@/lib/server/db";
import type { ClosedDrawer } from "../drawer";

const moved = (why: string, name: string) =>
  sql.raw(`coalesce(sum(m.amount_cents) filter (where ${why}), 0)::int as "${name}"`);

/** The drawers an outlet closed in a month (`2026-11`), the latest first. Names nobody. */
export async function listClosedDrawers(outletId: string, month: string): Promise<ClosedDrawer[]> {
  const rows = await db.execute<ClosedDrawer>(sql`
    with mine as (
      select s.*, ((s.closed_at at time zone o.timezone) - interval '4 hours')::date::text as day
      from till_sessions s join outlets o on o.id = s.outlet_id where s.outlet_id = ${outletId} and s.closed_at is not null
    )
    select s.number, s.drawer, s.opened_at as "openedAt", s.closed_at as "closedAt", s.day, s.float_cents as "floatCents",
      s.expected_cents as "expectedCents", s.counted_cents as "countedCents", s.explanation,
      ${moved("m.reason = 'bank'", "bankCents")}, ${moved("m.reason = 'purchase'", "purchaseCents")},
      ${moved("m.reason = 'other'", "otherCents")}, ${moved("m.kind = 'courier_difference'", "courierCents")}
    from mine s left join till_movements m on m.session_id = s.id
    where left(s.day, 7) = ${month}
    group by s.id, s.number, s.drawer, s.opened_at, s.closed_at, s.day, s.float_cents, s.expected_cents, s.counted_cents, s.explanation
    order by s.number desc`);
  return rows.map((row) => ({
    ...row,
    openedAt: new Date(row.openedAt).toISOString(),
    closedAt: new Date(row.closedAt).toISOString(),
  }));
}
