import { and, eq, isNotNull } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { recoveryCodes, users } from "@/db/schema";
import type { Actor } from "@/lib/actor";
import { record } from "@/lib/audit/writes/record";
import { now } from "@/lib/server/clock";
import { db } from "@/lib/server/db";
import { countTry } from "../../credentials/writes/count-try";
import { Refusal } from "../../refusal";
import { mayRule } from "../ranks";
import type { AccountInput } from "./close-account";
import { endSessions } from "./end-sessions";
import { holdColleague } from "./hold-colleague";
import { codeTries, takeCode } from "./take-code";
import type { OwnCode } from "./turn-on-two-factor";

/**
 * Somebody's own, given up with a code of it: another phone, say. Where two are a must he is asked to set it up again at once.
 * @throws Refusal `slow_down` | `wrong_code` | `already_done`
 */
export async function turnOffTwoFactor(
  { userId, sessionId, code }: OwnCode,
  at: Date = now(),
): Promise<void> {
  await countTry(codeTries(userId), `session ${sessionId}`, at);
  await db.transaction(async (tx) => {
    await tx.select({ id: users.id }).from(users).where(eq(users.id, userId)).for("update");
    if (!(await takeCode(tx, userId, code, at))) throw new Refusal("wrong_code", {}, "code");
    await forget(tx, userId);
    const who: Actor = { kind: "staff", userId, terminal: "system" };
    const about = { subject: "user", subjectId: userId, outletId: null };
    await record(tx, { action: "turnOffTwoFactor", ...about }, who, at);
  });
}

/**
 * A colleague lost phone and recovery codes: he signs in with his password and sets it up anew. His sessions end.
 * @throws Refusal `already_done` | `role_above` | `own_account` | `not_found` | `not_allowed`
 */
export async function resetTwoFactor(input: AccountInput, who: Actor, at: Date = now()): Promise<void> {
  const { userId } = input;
  await db.transaction(async (tx) => {
    const { giver, colleague } = await holdColleague(tx, input);
    if (!mayRule(giver.memberships, colleague.memberships)) throw new Refusal("role_above");
    await forget(tx, userId);
    await endSessions(tx, userId, at);
    const [first] = colleague.memberships;
    const about = { subject: "user", subjectId: userId, outletId: first?.outletId ?? null };
    await record(tx, { action: "resetTwoFactor", ...about }, who, at);
  });
}

async function forget(tx: Transaction, userId: string): Promise<void> {
  const off = await tx
    .update(users)
    .set({ totpSecret: null, totpSince: null })
    .where(and(eq(users.id, userId), isNotNull(users.totpSince)))
    .returning({ id: users.id });
  if (off.length === 0) throw new Refusal("already_done");
  await tx.delete(recoveryCodes).where(eq(recoveryCodes.userId, userId));
}
