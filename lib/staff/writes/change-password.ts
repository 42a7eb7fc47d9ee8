import { and, eq, isNull } from "drizzle-orm";
import type { Locale } from "@/db/enums";
import { users } from "@/db/schema";
import type { Actor } from "@/lib/actor";
import { record } from "@/lib/audit/writes/record";
import { now } from "@/lib/server/clock";
import { db } from "@/lib/server/db";
import { hashPassword, passwordMatches } from "@/lib/server/password";
import { countTry } from "../../credentials/writes/count-try";
import { Refusal } from "../../refusal";
import { endSessions } from "./end-sessions";
import { setPassword } from "./set-password";

export type ChangePasswordInput = {
  userId: string;
  sessionId: string;
  current: string;
  next: string;
  locale: Locale;
};

/**
 * Somebody signed in chooses another password; he stays signed in here and nowhere else.
 * @throws Refusal `not_found` | `slow_down` | `wrong_password` | `password_same` | `already_done`
 */
export async function changePassword(input: ChangePasswordInput, at: Date = now()): Promise<void> {
  const { userId, sessionId, current, next, locale } = input;
  const [person] = await db
    .select({ id: users.id, name: users.name, email: users.email, passwordHash: users.passwordHash })
    .from(users)
    .where(and(eq(users.id, userId), isNull(users.disabledAt)));
  if (!person) throw new Refusal("not_found");
  // A screen left open must not be a place to guess at leisure.
  await countTry(person.email.toLowerCase(), `session ${sessionId}`, at);
  if (!(await passwordMatches(person.passwordHash, current)))
    throw new Refusal("wrong_password", {}, "current");
  if (current === next) throw new Refusal("password_same", {}, "next");
  const passwordHash = await hashPassword(next);
  await db.transaction(async (tx) => {
    // Whoever changed it meanwhile was first.
    const [held] = await tx
      .select({ id: users.id })
      .from(users)
      .where(and(eq(users.id, userId), eq(users.passwordHash, person.passwordHash), isNull(users.disabledAt)))
      .for("update");
    if (!held) throw new Refusal("already_done");
    await setPassword(tx, person, passwordHash, locale, at);
    await endSessions(tx, userId, at, sessionId);
    const who: Actor = { kind: "staff", userId, terminal: "system" };
    await record(
      tx,
      { action: "changePassword", subject: "user", subjectId: userId, outletId: null },
      who,
      at,
    );
  });
}
