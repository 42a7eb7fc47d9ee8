import { sql } from "drizzle-orm";
import { demoPassword, demoPin } from "@/db/seed/accounts";
import { newId } from "@/lib/ids";
import { db } from "@/lib/server/db";
import { hashPassword } from "@/lib/server/password";
import { setPin } from "@/lib/staff/writes/set-pin";
import { friday } from "./house";

/** Managers have it from the beginning. */
export const pin = demoPin;

/** The colleague has a PIN from now on. */
export const givePin = (userId: string, code = pin, at = friday) =>
  setPin({ userId, sessionId: newId(), password: demoPassword, pin: code }, at);

/** What the journal says of somebody's PIN, oldest first. */
export async function pinJournal(userId: string): Promise<string[]> {
  const rows = await db.execute<{ action: string }>(sql`
    select action from journal where subject_id = ${userId} and action in ('setPin', 'wrongPin', 'lockPin') order by id`);
  return rows.map(({ action }) => action);
}

/** A PIN by hand, for a colleague who has no password. */
export async function pinOf(userId: string): Promise<void> {
  const pinHash = await hashPassword(pin);
  await db.execute(
    sql`insert into staff_pins (user_id, pin_hash, set_at) values (${userId}, ${pinHash}, now())`,
  );
}
