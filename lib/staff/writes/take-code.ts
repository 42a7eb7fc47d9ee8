import { and, eq, isNull, lt } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { recoveryCodes, users } from "@/db/schema";
import { derivedWord } from "@/lib/server/derived-word";
import { totpStepOf, unsealTotp } from "@/lib/server/totp";
import { isTotp } from "../second-factor";

export const recoveryDigest = (userId: string, code: string): string =>
  derivedWord("recovery code", `${userId} ${code}`);

/** Under which name somebody's tries at a code are counted. */
export const codeTries = (userId: string): string => `code ${userId}`;

/** Uses up a code of somebody's phone, or a recovery code: the same one never counts twice, also of two at once. */
export async function takeCode(tx: Transaction, userId: string, code: string, at: Date): Promise<boolean> {
  if (!isTotp(code)) {
    const used = await tx
      .update(recoveryCodes)
      .set({ usedAt: at })
      .where(and(eq(recoveryCodes.digest, recoveryDigest(userId, code)), isNull(recoveryCodes.usedAt)))
      .returning({ id: recoveryCodes.id });
    return used.length === 1;
  }
  const [user] = await tx.select({ sealed: users.totpSecret }).from(users).where(eq(users.id, userId));
  const secret = user?.sealed && unsealTotp(user.sealed, userId);
  const step = secret ? totpStepOf(secret, code, at) : null;
  if (step === null) return false;
  const taken = await tx
    .update(users)
    .set({ totpStep: step })
    .where(and(eq(users.id, userId), lt(users.totpStep, step)))
    .returning({ id: users.id });
  return taken.length === 1;
}
