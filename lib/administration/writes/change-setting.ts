import { sql } from "drizzle-orm";
import type { SettingName } from "@/db/enums";
import type { Actor } from "@/lib/actor";
import { record } from "@/lib/audit/writes/record";
import { now } from "@/lib/server/clock";
import { db } from "@/lib/server/db";
import { Refusal } from "../../refusal";
import { isWithin, settingRanges } from "../settings";

/**
 * Sets a number of the group's.
 * @throws Refusal `setting_range` | `already_done` where it is that already
 */
export async function changeSetting(
  { name, value }: { name: SettingName; value: number },
  who: Actor,
  at: Date = now(),
): Promise<void> {
  const { least, most, usual } = settingRanges[name];
  if (!isWithin(name, value)) throw new Refusal("setting_range", { least, most }, "value");
  await db.transaction(async (tx) => {
    await tx.execute(sql`
      insert into group_settings (name, value, changed_at) values (${name}, ${usual}, ${at.toISOString()}::timestamptz)
      on conflict do nothing`);
    const [held] = await tx.execute<{ value: number }>(
      sql`select value from group_settings where name = ${name} for update`,
    );
    if (held?.value === value) throw new Refusal("already_done");
    await tx.execute(sql`
      update group_settings set value = ${value}, changed_at = ${at.toISOString()}::timestamptz, changed_by = ${who.userId}
      where name = ${name}`);
    const about = { subject: "setting", subjectId: name, outletId: null };
    await record(
      tx,
      { action: "changeSetting", ...about, before: { value: held?.value }, after: { value } },
      who,
      at,
    );
  });
}
