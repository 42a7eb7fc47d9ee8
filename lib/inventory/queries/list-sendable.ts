import "server-only";
import { sql } from "drizzle-orm";
import type { Unit } from "@/db/enums";
import { db } from "@/lib/server/db";

export type Sendable = { code: string; nameFr: string; nameEn: string; unit: Unit; free: number };

/** What an outlet has that no order holds: this may go elsewhere. */
export async function listSendable(outletId: string): Promise<Sendable[]> {
  const rows = await db.execute<Omit<Sendable, "free"> & { free: string }>(sql`
    select * from (
      select g.code, g.name_fr as "nameFr", g.name_en as "nameEn", g.unit, s.on_hand - coalesce((
        select sum(r.quantity) from stock_reservations r where r.outlet_id = s.outlet_id
          and r.ingredient_id = s.ingredient_id and r.state = 'held'), 0) as free
      from stock_levels s join ingredients g on g.id = s.ingredient_id where s.outlet_id = ${outletId}) kept
    where free > 0`);
  return rows.map((row) => ({ ...row, free: Number(row.free) }));
}

/** Where goods may be sent to. */
export async function listOtherOutlets(outletId: string): Promise<{ slug: string; name: string }[]> {
  const rows = await db.execute<{ slug: string; name: string }>(sql`
    select slug, name from outlets where id <> ${outletId} and status <> 'closed' order by name`);
  return rows.map((row) => ({ ...row }));
}
