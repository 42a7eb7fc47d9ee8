import { sql } from "drizzle-orm";
import type { CaptureTime } from "@/db/enums";
import type { Actor } from "@/lib/actor";
import { record } from "@/lib/audit/writes/record";
import { Refusal } from "@/lib/refusal";
import { now } from "@/lib/server/clock";
import { db } from "@/lib/server/db";

/**
 * From now on an outlet takes what is paid online as the order is placed, or only authorises it until its preparation starts.
 * What was paid before stays as it was paid.
 * @throws Refusal not_found
 */
export async function setCaptures(
  {
    outletId,
    captures,
    outletIds,
  }: { outletId: string; captures: CaptureTime; outletIds: readonly string[] },
  who: Actor,
  at: Date = now(),
): Promise<void> {
  if (!outletIds.includes(outletId)) throw new Refusal("not_found");
  await db.transaction(async (tx) => {
    const [former] = await tx.execute<{ captures: CaptureTime }>(
      sql`select captures from capture_settings where outlet_id = ${outletId} for update`,
    );
    const before = { captures: former?.captures ?? "placing" };
    if (before.captures === captures) return;
    await tx.execute(sql`
      insert into capture_settings (outlet_id, captures, changed_by, changed_at)
      values (${outletId}, ${captures}, ${who.userId}, ${at.toISOString()}::timestamptz)
      on conflict (outlet_id) do update set captures = excluded.captures, changed_by = excluded.changed_by,
        changed_at = excluded.changed_at`);
    const about = { subject: "outlet", subjectId: outletId, outletId };
    await record(tx, { action: "setCaptures", ...about, before, after: { captures } }, who, at);
  });
}
