import "server-only";
import { sql } from "drizzle-orm";
import type { Actor } from "@/lib/actor";
import { record } from "@/lib/audit/writes/record";
import { hint } from "@/lib/outbox/writes/hint";
import type { Kitchen } from "@/lib/outlets/kitchen";
import { Refusal } from "@/lib/refusal";
import { now } from "@/lib/server/clock";
import { db } from "@/lib/server/db";

/** An outlet's oven, hands and times become these; what is in the oven keeps its timer. @throws Refusal not_found */
export async function setKitchen(
  { outlet, outletIds, kitchen }: { outlet: string; outletIds: readonly string[]; kitchen: Kitchen },
  who: Actor,
  at: Date = now(),
): Promise<void> {
  const { seconds, foldedSeconds, ovenPlaces, ovenCelsius, hands, packsApart } = kitchen;
  const times = JSON.stringify({ ...seconds, folded: foldedSeconds });
  await db.transaction(async (tx) => {
    const [row] = await tx.execute<{ id: string }>(sql`
      select id from outlets where slug = ${outlet} and id = any(${sql.param([...outletIds])}::uuid[])`);
    if (!row) throw new Refusal("not_found", {}, "outlet");
    await tx.execute(sql`
      insert into kitchens (outlet_id, oven_places, oven_celsius, hands, packs_apart, seconds)
      values (${row.id}, ${ovenPlaces}, ${ovenCelsius}, ${hands}, ${packsApart}, ${times}::jsonb)
      on conflict (outlet_id) do update set oven_places = excluded.oven_places, oven_celsius = excluded.oven_celsius,
        hands = excluded.hands, packs_apart = excluded.packs_apart, seconds = excluded.seconds`);
    const about = { subject: "kitchen", subjectId: row.id, outletId: row.id };
    await record(tx, { action: "setKitchen", ...about, after: kitchen }, who, at);
    await hint(tx, `orders:${row.id}`);
  });
}
