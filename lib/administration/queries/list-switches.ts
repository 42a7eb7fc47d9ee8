import { sql } from "drizzle-orm";
import type { Database, Transaction } from "@/db/client";
import { type SwitchName, switchNames } from "@/db/enums";
import { db } from "@/lib/server/db";
import { Refusal } from "../../refusal";
import { type Switch, saidWhenOff } from "../switches";

/** Every feature that can be switched off, and how it stands. */
export async function listSwitches(): Promise<Switch[]> {
  const turned = await db.execute<Switch>(sql`
    select s.name, s.is_on as "on", s.changed_at as "changedAt", u.name as "changedBy"
    from feature_switches s left join users u on u.id = s.changed_by`);
  return switchNames.map(
    (name) => turned.find((one) => one.name === name) ?? { name, on: true, changedAt: null, changedBy: null },
  );
}

/**
 * For a write that is one of these features.
 * @throws Refusal of the feature's own where it is off
 */
export async function requireSwitchedOn(name: SwitchName, on: Database | Transaction = db): Promise<void> {
  const off = await on.execute(sql`select 1 from feature_switches where name = ${name} and not is_on`);
  if (off.length > 0) throw new Refusal(saidWhenOff[name]);
}
