import { sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import type { Actor } from "@/lib/actor";
import { record } from "@/lib/audit/writes/record";
import { newId } from "@/lib/ids";
import { Refusal } from "@/lib/refusal";

export type Opening = { outletId: string; drawer: number; floatCents: number };

/**
 * Opens a drawer with its float: the only one of that number open at the outlet.
 * @throws Refusal drawer_open
 */
export async function openDrawer(tx: Transaction, opening: Opening, who: Actor, at: Date): Promise<string> {
  const { outletId, drawer, floatCents } = opening;
  // Numbers without a gap: one opening at a time at an outlet.
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended('till:' || ${outletId}, 0))`);
  const [open] = await tx.execute(
    sql`select 1 from till_sessions where outlet_id = ${outletId} and drawer = ${drawer} and closed_at is null`,
  );
  if (open) throw new Refusal("drawer_open", { drawer });
  const id = newId();
  await tx.execute(sql`
    insert into till_sessions (id, outlet_id, number, drawer, float_cents, opened_by, opened_at)
    select ${id}::uuid, ${outletId}::uuid, coalesce(max(number), 0) + 1, ${drawer}::int, ${floatCents}::int, ${who.userId}::uuid,
      ${at.toISOString()}::timestamptz
    from till_sessions where outlet_id = ${outletId}`);
  const after = { drawer, floatCents };
  await record(tx, { action: "openDrawer", subject: "till", subjectId: id, outletId, after }, who, at);
  return id;
}
