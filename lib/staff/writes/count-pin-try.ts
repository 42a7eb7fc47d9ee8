import { sql } from "drizzle-orm";
import { db } from "@/lib/server/db";
import { addMinutes } from "@/lib/time";
import { Refusal } from "../../refusal";
import { lockedMinutes, triesMost } from "../pin-rule";

export type PinTry = { userId: string; askerId: string };

/**
 * Every try counts as wrong until it turns out right, so that a hundred at once are five. One that comes while it is locked
 * counts for nothing: hammering does not keep anybody out for ever.
 * @returns how many are wrong now, this one included.
 * @throws Refusal pin_locked
 */
export async function countPinTry({ userId, askerId }: PinTry, at: Date): Promise<number> {
  const since = addMinutes(at, -lockedMinutes).toISOString();
  const when = at.toISOString();
  const [row] = await db.execute<{ failures: number }>(sql`
    insert into pin_tries as t (user_id, asker_id, failures, last_at) values (${userId}, ${askerId}, 1, ${when}::timestamptz)
    on conflict (user_id, asker_id) do update set last_at = excluded.last_at,
      failures = case when t.last_at <= ${since}::timestamptz then 1 else t.failures + 1 end
    where t.failures < ${triesMost} or t.last_at <= ${since}::timestamptz
    returning failures`);
  if (row) return row.failures;
  const [locked] = await db.execute<{ lastAt: string }>(sql`
    select last_at as "lastAt" from pin_tries where user_id = ${userId} and asker_id = ${askerId}`);
  const until = locked ? addMinutes(new Date(locked.lastAt), lockedMinutes) : at;
  const minutes = Math.max(1, Math.ceil((until.getTime() - at.getTime()) / 60_000));
  throw new Refusal("pin_locked", { minutes }, "pin");
}

/** It was right: what was counted counts no more. */
export async function forgetPinTries({ userId, askerId }: PinTry): Promise<void> {
  await db.execute(
    sql`update pin_tries set failures = 0 where user_id = ${userId} and asker_id = ${askerId}`,
  );
}
