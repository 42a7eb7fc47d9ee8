import { sql } from "drizzle-orm";
import { type SettingName, settingNames } from "@/db/enums";
import { db } from "@/lib/server/db";
import { type Setting, settingRanges } from "../settings";

/** Every setting of the group, as it was set or as it usually is. */
export async function listSettings(): Promise<Setting[]> {
  const set = await db.execute<Setting>(sql`
    select s.name, s.value, s.changed_at as "changedAt", u.name as "changedBy"
    from group_settings s left join users u on u.id = s.changed_by`);
  return settingNames.map(
    (name) =>
      set.find((one) => one.name === name) ?? {
        ...{ name, value: settingRanges[name].usual, changedAt: null, changedBy: null },
      },
  );
}

export async function getSetting(name: SettingName): Promise<number> {
  const all = await listSettings();
  return all.find((one) => one.name === name)?.value ?? settingRanges[name].usual;
}
