import { and, eq, isNull, sql } from "drizzle-orm";
import { users } from "@/db/schema";
import type { Actor } from "@/lib/actor";
import { record } from "@/lib/audit/writes/record";
import { now } from "@/lib/server/clock";
import { db } from "@/lib/server/db";
import { hashPassword, passwordMatches } from "@/lib/server/password";
import { countTry } from "../../credentials/writes/count-try";
import { forgetTries } from "../../credentials/writes/forget-tries";
import { Refusal } from "../../refusal";

export type SetPinInput = { userId: string; sessionId: string; password: string; pin: string };

/**
 * Somebody signed in chooses his PIN, or another one: with his password, for the screen he stands at is not his alone.
 * @throws Refusal not_found | slow_down | wrong_password
 */
export async function setPin(
  { userId, sessionId, password, pin }: SetPinInput,
  at: Date = now(),
): Promise<void> {
  const [person] = await db
    .select({ email: users.email, passwordHash: users.passwordHash })
    .from(users)
    .where(and(eq(users.id, userId), isNull(users.disabledAt)));
  if (!person) throw new Refusal("not_found");
  await countTry(person.email.toLowerCase(), `session ${sessionId}`, at);
  if (!(await passwordMatches(person.passwordHash, password)))
    throw new Refusal("wrong_password", {}, "password");
  const pinHash = await hashPassword(pin);
  await db.transaction(async (tx) => {
    // Disabled or given another password meanwhile: nothing is set.
    const [held] = await tx
      .select({ id: users.id })
      .from(users)
      .where(and(eq(users.id, userId), eq(users.passwordHash, person.passwordHash), isNull(users.disabledAt)))
      .for("share");
    if (!held) throw new Refusal("not_found");
    const [set] = await tx.execute<{ first: boolean }>(sql`
      insert into staff_pins (user_id, pin_hash, set_at) values (${userId}, ${pinHash}, ${at.toISOString()}::timestamptz)
      on conflict (user_id) do update set pin_hash = excluded.pin_hash, set_at = excluded.set_at
      returning xmax = 0 as first`);
    await forgetTries(tx, person.email.toLowerCase());
    await tx.execute(sql`update pin_tries set failures = 0 where user_id = ${userId}`);
    const who: Actor = { kind: "staff", userId, terminal: "system" };
    const about = { subject: "user", subjectId: userId, outletId: null };
    await record(tx, { action: "setPin", ...about, after: { first: set?.first ?? true } }, who, at);
  });
}
