import { sql } from "drizzle-orm";
import type { SwitchName } from "@/db/enums";
import type { Actor } from "@/lib/actor";
import { record } from "@/lib/audit/writes/record";
import { now } from "@/lib/server/clock";
import { db } from "@/lib/server/db";
import { Refusal } from "../../refusal";

/**
 * Switches a feature of the whole group off or on, from the next request on.
 * @throws Refusal `already_done`
 */
export async function turnSwitch(
  { name, on }: { name: SwitchName; on: boolean },
  who: Actor,
  at: Date = now(),
): Promise<void> {
  await db.transaction(async (tx) => {
    await tx.execute(sql`
      insert into feature_switches (name, is_on, changed_at) values (${name}, true, ${at.toISOString()}::timestamptz)
      on conflict do nothing`);
    const turned = await tx.execute(sql`
      update feature_switches set is_on = ${on}, changed_at = ${at.toISOString()}::timestamptz, changed_by = ${who.userId}
      where name = ${name} and is_on <> ${on} returning name`);
    if (turned.length === 0) throw new Refusal("already_done");
    const about = { subject: "switch", subjectId: name, outletId: null };
    await record(tx, { action: "turnSwitch", ...about, before: { on: !on }, after: { on } }, who, at);
  });
}
