import "server-only";
import { sql } from "drizzle-orm";
import type { Actor } from "@/lib/actor";
import { hint } from "@/lib/outbox/writes/hint";
import { Refusal } from "@/lib/refusal";
import { now } from "@/lib/server/clock";
import { db } from "@/lib/server/db";

/** It was made again; a colleague's tap a moment later changes nothing. @throws Refusal not_found */
export async function finishRemake(
  { incidentId, outletIds }: { incidentId: string; outletIds: readonly string[] },
  who: Actor,
  at: Date = now(),
): Promise<void> {
  await db.transaction(async (tx) => {
    const here = sql`id = ${incidentId} and outlet_id = any(${sql.param([...outletIds])}::uuid[])`;
    await tx.execute(sql`
      update incidents set remade_at = ${at.toISOString()}::timestamptz, remade_by = ${who.userId}::uuid
      where ${here} and remade_at is null`);
    const [incident] = await tx.execute<{ outlet_id: string }>(
      sql`select outlet_id from incidents where ${here}`,
    );
    if (!incident) throw new Refusal("not_found");
    await hint(tx, `orders:${incident.outlet_id}`);
  });
}
