import { sql } from "drizzle-orm";
import type { Actor } from "@/lib/actor";
import { record } from "@/lib/audit/writes/record";
import { now } from "@/lib/server/clock";
import { db } from "@/lib/server/db";
import type { IdleLock } from "../queries/get-screen";

/** After how many minutes without a gesture the shared screens of an outlet lock; at once, on those that are open too. */
export async function setIdleLock(
  { outletId, counterMinutes, kitchenMinutes }: IdleLock & { outletId: string },
  who: Actor,
  at: Date = now(),
): Promise<void> {
  await db.transaction(async (tx) => {
    const [before] = await tx.execute<IdleLock>(sql`
      select counter_minutes as "counterMinutes", kitchen_minutes as "kitchenMinutes" from idle_locks where outlet_id = ${outletId}
      for update`);
    await tx.execute(sql`
      insert into idle_locks (outlet_id, counter_minutes, kitchen_minutes) values (${outletId}, ${counterMinutes}, ${kitchenMinutes})
      on conflict (outlet_id) do update set counter_minutes = excluded.counter_minutes, kitchen_minutes = excluded.kitchen_minutes`);
    const about = { subject: "outlet", subjectId: outletId, outletId };
    await record(
      tx,
      { action: "setIdleLock", ...about, before, after: { counterMinutes, kitchenMinutes } },
      who,
      at,
    );
  });
}
