import { sql } from "drizzle-orm";
import { db } from "@/lib/server/db";
import { usualFloatCents } from "../cash";
import type { Drawer } from "../drawer";

/** The drawers open at an outlet, with what was put in and taken out by hand. What should be in them is not told. */
export async function listDrawers(outletId: string): Promise<Drawer[]> {
  const rows = await db.execute<{ drawer: Drawer }>(sql`
    select json_build_object('id', s.id, 'drawer', s.drawer, 'number', s.number, 'floatCents', s.float_cents, 'openedAt', s.opened_at,
      'openedBy', u.name, 'movements', (
        select coalesce(json_agg(json_build_object('id', m.id, 'kind', m.kind, 'amountCents', m.cents, 'reason', m.reason, 'note', m.note,
          'courier', c.name, 'at', m.at) order by m.at desc, m.id desc), '[]')
        from (
          select coalesce(hand_in_id, id) as id, kind, sum(amount_cents)::int as cents, max(reason) as reason, max(note) as note,
            courier_id, max(at) as at
          from till_movements where session_id = s.id and kind not in ('sale', 'refund', 'exchange') group by 1, kind, courier_id
        ) m left join users c on c.id = m.courier_id)) as drawer
    from till_sessions s join users u on u.id = s.opened_by
    where s.outlet_id = ${outletId} and s.closed_at is null order by s.drawer`);
  return rows.map(({ drawer }) => drawer);
}

/** Whether cash has a drawer to go into, and the float with which one would likely be opened: the last one's. */
export async function getDrawerState(outletId: string): Promise<{ open: boolean; floatCents: number }> {
  const [state] = await db.execute<{ open: boolean; floatCents: number | null }>(sql`
    select exists (select from till_sessions where outlet_id = ${outletId} and closed_at is null) as open,
      (select float_cents from till_sessions where outlet_id = ${outletId} order by number desc limit 1) as "floatCents"`);
  return { open: state?.open ?? false, floatCents: state?.floatCents ?? usualFloatCents };
}
