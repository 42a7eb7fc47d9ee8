import { and, eq, isNull, sql } from "drizzle-orm";
import { recoveryCodes, sessions, users } from "@/db/schema";
import type { Actor } from "@/lib/actor";
import { record } from "@/lib/audit/writes/record";
import { now } from "@/lib/server/clock";
import { db } from "@/lib/server/db";
import { countTry } from "../../credentials/writes/count-try";
import { forgetTries } from "../../credentials/writes/forget-tries";
import { Refusal } from "../../refusal";
import { isTotp } from "../second-factor";
import { codeTries, takeCode } from "./take-code";
import type { OwnCode } from "./turn-on-two-factor";

/**
 * The second half of signing in. Wrong codes are counted apart from wrong passwords: giving the right password again forgives none.
 * @returns how many recovery codes are left where one was used.
 * @throws Refusal `slow_down` | `wrong_code` | `not_signed_in`
 */
export async function giveCode(
  { userId, sessionId, code }: OwnCode,
  at: Date = now(),
): Promise<{ codesLeft: number | null }> {
  await countTry(codeTries(userId), `session ${sessionId}`, at);
  return db.transaction(async (tx) => {
    const [held] = await tx
      .select({ id: users.id })
      .from(users)
      .where(and(eq(users.id, userId), isNull(users.disabledAt)))
      .for("update");
    if (!held) throw new Refusal("not_signed_in");
    if (!(await takeCode(tx, userId, code, at))) throw new Refusal("wrong_code", {}, "code");
    const passed = await tx
      .update(sessions)
      .set({ secondFactorAt: at })
      .where(and(eq(sessions.id, sessionId), eq(sessions.userId, userId), isNull(sessions.endedAt)))
      .returning({ id: sessions.id });
    if (passed.length === 0) throw new Refusal("not_signed_in");
    await forgetTries(tx, codeTries(userId));
    if (isTotp(code)) return { codesLeft: null };
    const who: Actor = { kind: "staff", userId, terminal: "system" };
    const about = { subject: "user", subjectId: userId, outletId: null };
    await record(tx, { action: "useRecoveryCode", ...about }, who, at);
    const [left] = await tx
      .select({ count: sql<number>`count(*)::int` })
      .from(recoveryCodes)
      .where(and(eq(recoveryCodes.userId, userId), isNull(recoveryCodes.usedAt)));
    return { codesLeft: left?.count ?? 0 };
  });
}
