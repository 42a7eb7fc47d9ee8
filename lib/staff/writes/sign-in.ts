import { and, eq, isNull, sql } from "drizzle-orm";
import { sessions, users } from "@/db/schema";
import type { Actor } from "@/lib/actor";
import { record } from "@/lib/audit/writes/record";
import { now } from "@/lib/server/clock";
import { db } from "@/lib/server/db";
import { passwordMatches } from "@/lib/server/password";
import { countTry } from "../../credentials/writes/count-try";
import { forgetTries } from "../../credentials/writes/forget-tries";
import { newId } from "../../ids";
import { Refusal } from "../../refusal";
import { addMinutes } from "../../time";

/** A session lasts a long day's shift, then one signs in again. */
export const sessionHours = 16;

export type SignInInput = { email: string; password: string; address: string; userAgent: string };

/**
 * Opens a session. An unknown e-mail, a wrong password and a disabled account answer the same and take as long.
 * @throws Refusal `wrong_credentials` | `slow_down` | `temporary_over`
 */
export async function signIn(
  input: SignInInput,
  at: Date = now(),
): Promise<{ sessionId: string; userId: string }> {
  const email = input.email.trim().toLowerCase();
  await countTry(email, input.address, at);
  const [user] = await db
    .select({
      id: users.id,
      passwordHash: users.passwordHash,
      passwordExpiresAt: users.passwordExpiresAt,
      disabledAt: users.disabledAt,
    })
    .from(users)
    .where(eq(sql`lower(${users.email})`, email));
  const matches = await passwordMatches(user?.passwordHash, input.password);
  if (!user || !matches || user.disabledAt) throw new Refusal("wrong_credentials");
  if (user.passwordExpiresAt && user.passwordExpiresAt <= at) throw new Refusal("temporary_over");

  const sessionId = newId();
  await db.transaction(async (tx) => {
    // Disabled or given another password while this one was being compared: nothing opens.
    const [held] = await tx
      .select({ id: users.id })
      .from(users)
      .where(and(eq(users.id, user.id), eq(users.passwordHash, user.passwordHash), isNull(users.disabledAt)))
      .for("share");
    if (!held) throw new Refusal("wrong_credentials");
    await forgetTries(tx, email);
    await tx.insert(sessions).values({
      id: sessionId,
      userId: user.id,
      expiresAt: addMinutes(at, sessionHours * 60),
      userAgent: input.userAgent.slice(0, 300),
    });
    const who: Actor = { kind: "staff", userId: user.id, terminal: "system" };
    await record(tx, { action: "signIn", subject: "session", subjectId: sessionId, outletId: null }, who, at);
  });
  return { sessionId, userId: user.id };
}
