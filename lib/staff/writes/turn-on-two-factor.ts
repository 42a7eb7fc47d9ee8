import { and, eq, isNotNull, isNull } from "drizzle-orm";
import { recoveryCodes, sessions, users } from "@/db/schema";
import type { Actor } from "@/lib/actor";
import { record } from "@/lib/audit/writes/record";
import { now } from "@/lib/server/clock";
import { db } from "@/lib/server/db";
import { randomWord } from "@/lib/server/derived-word";
import { countTry } from "../../credentials/writes/count-try";
import { Refusal } from "../../refusal";
import { recoveryCodeCount, spelled } from "../second-factor";
import { endSessions } from "./end-sessions";
import { codeTries, recoveryDigest, takeCode } from "./take-code";

export type OwnCode = { userId: string; sessionId: string; code: string };

/**
 * From now on signing in asks for a code too; this session has given its own, all others end.
 * @returns the recovery codes, told this once: only their digests are kept.
 * @throws Refusal `slow_down` | `wrong_code` | `already_done`
 */
export async function turnOnTwoFactor(
  { userId, sessionId, code }: OwnCode,
  at: Date = now(),
): Promise<string[]> {
  await countTry(codeTries(userId), `session ${sessionId}`, at);
  const codes = Array.from({ length: recoveryCodeCount }, () => randomWord(10));
  await db.transaction(async (tx) => {
    const [held] = await tx
      .select({ id: users.id })
      .from(users)
      .where(
        and(
          eq(users.id, userId),
          isNull(users.totpSince),
          isNotNull(users.totpSecret),
          isNull(users.disabledAt),
        ),
      )
      .for("update");
    if (!held) throw new Refusal("already_done");
    if (!(await takeCode(tx, userId, code, at))) throw new Refusal("wrong_code", {}, "code");
    await tx.update(users).set({ totpSince: at }).where(eq(users.id, userId));
    await tx.update(sessions).set({ secondFactorAt: at }).where(eq(sessions.id, sessionId));
    await tx.delete(recoveryCodes).where(eq(recoveryCodes.userId, userId));
    await tx
      .insert(recoveryCodes)
      .values(codes.map((word) => ({ userId, digest: recoveryDigest(userId, word) })));
    await endSessions(tx, userId, at, sessionId);
    const who: Actor = { kind: "staff", userId, terminal: "system" };
    const about = { subject: "user", subjectId: userId, outletId: null };
    await record(tx, { action: "turnOnTwoFactor", ...about }, who, at);
  });
  return codes.map(spelled);
}
