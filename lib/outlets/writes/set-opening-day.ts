import { sql } from "drizzle-orm";
import type { Actor } from "@/lib/actor";
import { record } from "@/lib/audit/writes/record";
import { hint } from "@/lib/outbox/writes/hint";
import { Refusal } from "@/lib/refusal";
import { now } from "@/lib/server/clock";
import { db } from "@/lib/server/db";
import { businessDayOf } from "@/lib/time";
import type { OpeningDay } from "../opening";

/**
 * The day on which an outlet opens by itself, and whether customers read so until then.
 * @throws Refusal not_found, outlet_open, opens_in_the_past
 */
export async function setOpeningDay(
  { outlet, outletIds, day }: { outlet: string; outletIds: readonly string[]; day: OpeningDay },
  who: Actor,
  at: Date = now(),
): Promise<void> {
  await db.transaction(async (tx) => {
    const [held] = await tx.execute<OpeningDay & { id: string; status: string; timezone: string }>(sql`
      select id, status, opens_on::text as "opensOn", announced, timezone from outlets
      where slug = ${outlet} and id = any(${sql.param([...outletIds])}::uuid[]) for update`);
    if (!held) throw new Refusal("not_found", {}, "outlet");
    if (held.status !== "opening") throw new Refusal("outlet_open");
    const { opensOn, announced } = day;
    if (opensOn !== null && opensOn !== held.opensOn && opensOn < businessDayOf(at, held.timezone))
      throw new Refusal("opens_in_the_past", {}, "day.opensOn");
    await tx.execute(sql`
      update outlets set opens_on = ${opensOn}::date, announced = ${announced} where id = ${held.id}`);
    const entry = { action: "setOpeningDay", subject: "outlet", subjectId: held.id, outletId: held.id };
    const before = { opensOn: held.opensOn, announced: held.announced };
    await record(tx, { ...entry, before, after: day }, who, at);
    await hint(tx, "catalogue");
  });
}
