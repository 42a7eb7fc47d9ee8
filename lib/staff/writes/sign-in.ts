import { and, desc, eq, gt, lte, or, sql } from "drizzle-orm";
import { sessions, signInFailures, users } from "@/db/schema";
import type { Actor } from "@/lib/actor";
import { record } from "@/lib/audit/writes/record";
import { now } from "@/lib/server/clock";
import { db } from "@/lib/server/db";
import { passwordMatches } from "@/lib/server/password";
import { newId } from "../../ids";
import { Refusal } from "../../refusal";
import { addMinutes } from "../../time";
import { rememberedMinutes, secondsToWait } from "../back-off";

/** A session lasts a long day's shift, then one signs in again. */
export const sessionHours = 16;

export type SignInInput = { email: string; password: string; address: string; userAgent: string };

/**
 * Opens a session. An unknown e-mail, a wrong password and a disabled account answer the same and take as long.
 * @throws Refusal `wrong_credentials` | `slow_down`
 */
export async function signIn(
  input: SignInInput,
  at: Date = now(),
): Promise<{ sessionId: string; userId: string }> {
  const email = input.email.trim().toLowerCase();
  await countTry(email, input.address, at);
  const [user] = await db
    .select({ id: users.id, passwordHash: users.passwordHash, disabledAt: users.disabledAt })
    .from(users)
    .where(eq(sql`lower(${users.email})`, email));
  const matches = await passwordMatches(user?.passwordHash, input.password);
  if (!user || !matches || user.disabledAt) throw new Refusal("wrong_credentials");

  const sessionId = newId();
  await db.transaction(async (tx) => {
    await tx.delete(signInFailures).where(eq(signInFailures.email, email));
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

/** Every try counts as failed until it succeeds, so that a hundred tries at once are a hundred failures, not one. */
async function countTry(email: string, address: string, at: Date): Promise<void> {
  const since = addMinutes(at, -rememberedMinutes);
  await db.transaction(async (tx) => {
    await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`sign-in email ${email}`}, 0))`);
    await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`sign-in address ${address}`}, 0))`);
    // Addresses and e-mails are kept no longer than they count.
    const own = or(eq(signInFailures.email, email), eq(signInFailures.address, address));
    await tx.delete(signInFailures).where(and(own, lte(signInFailures.at, since)));
    const recent = (column: typeof signInFailures.email | typeof signInFailures.address, value: string) =>
      tx
        .select({ at: signInFailures.at })
        .from(signInFailures)
        .where(and(eq(column, value), gt(signInFailures.at, since)))
        .orderBy(desc(signInFailures.at))
        .limit(40);
    const byEmail = await recent(signInFailures.email, email);
    const byAddress = await recent(signInFailures.address, address);
    const wait = Math.max(
      secondsToWait(
        "email",
        byEmail.map((row) => row.at),
        at,
      ),
      secondsToWait(
        "address",
        byAddress.map((row) => row.at),
        at,
      ),
    );
    // A try made while waiting is not counted: hammering must not keep the owner out for ever.
    if (wait > 0) throw new Refusal("slow_down", { seconds: wait });
    await tx.insert(signInFailures).values({ email, address, at });
  });
}
