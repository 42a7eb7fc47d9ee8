import { sql } from "drizzle-orm";
import type { Actor } from "@/lib/actor";
import { record } from "@/lib/audit/writes/record";
import { newId } from "@/lib/ids";
import { hint } from "@/lib/outbox/writes/hint";
import { Refusal } from "@/lib/refusal";
import { now } from "@/lib/server/clock";
import { db } from "@/lib/server/db";
import { businessDayOf } from "@/lib/time";
import type { Opening } from "../opening";

/**
 * Sets an outlet's week, its coming days unlike the others and its slots. Days gone by stay as they were.
 * @throws Refusal not_found
 */
export async function keepOpening(
  { outlet, outletIds, opening }: { outlet: string; outletIds: readonly string[]; opening: Opening },
  who: Actor,
  at: Date = now(),
): Promise<void> {
  await db.transaction(async (tx) => {
    const [held] = await tx.execute<{ id: string; timezone: string }>(sql`
      select id, timezone from outlets
      where slug = ${outlet} and id = any(${sql.param([...outletIds])}::uuid[]) for update`);
    if (!held) throw new Refusal("not_found");
    const { id, timezone } = held;
    const today = businessDayOf(at, timezone);
    const [before] = await tx.execute<{ hours: unknown; exceptions: unknown }>(sql`
      select (select json_agg(json_build_array(weekday, opens, closes) order by weekday, opens) from opening_hours where outlet_id = ${id}) as hours,
        (select json_agg(json_build_array(day, opens, closes, reason) order by day, opens) from exceptional_days
          where outlet_id = ${id} and day >= ${today}::date) as exceptions`);
    await tx.execute(sql`
      update outlets set slot_minutes = ${opening.slotMinutes},
        pizzas_per_slot = ${opening.pizzasPerSlot}, deliveries_per_slot = ${opening.deliveriesPerSlot} where id = ${id}`);
    await tx.execute(sql`delete from opening_hours where outlet_id = ${id}`);
    await tx.execute(sql`
      insert into opening_hours (id, outlet_id, weekday, opens, closes)
      select id, ${id}::uuid, weekday, opens, closes
      from jsonb_populate_recordset(null::opening_hours, ${rows(opening.hours)}::jsonb)`);
    await tx.execute(sql`delete from exceptional_days where outlet_id = ${id} and day >= ${today}::date`);
    await tx.execute(sql`
      insert into exceptional_days (id, outlet_id, day, opens, closes, reason)
      select id, ${id}::uuid, day, opens, closes, reason
      from jsonb_populate_recordset(null::exceptional_days, ${rows(opening.exceptions)}::jsonb) where day >= ${today}::date`);
    const entry = { action: "keepOpening", subject: "outlet", subjectId: id, outletId: id };
    await record(tx, { ...entry, before: { ...before }, after: opening }, who, at);
    await hint(tx, "catalogue", `availability:${id}`);
  });
}

const rows = (list: readonly object[]): string =>
  JSON.stringify(list.map((one) => ({ ...one, id: newId() })));
