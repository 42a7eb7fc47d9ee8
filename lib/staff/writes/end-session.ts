import { and, eq, isNull } from "drizzle-orm";
import { sessions, sharedScreens } from "@/db/schema";
import type { Actor } from "@/lib/actor";
import { record } from "@/lib/audit/writes/record";
import { now } from "@/lib/server/clock";
import { db } from "@/lib/server/db";

/** Signs out: whoever still holds the cookie holds nothing. Ending it twice changes nothing. */
export async function endSession(sessionId: string, at: Date = now()): Promise<void> {
  await db.transaction(async (tx) => {
    const [ended] = await tx
      .update(sessions)
      .set({ endedAt: at })
      .where(and(eq(sessions.id, sessionId), isNull(sessions.endedAt)))
      .returning({ userId: sessions.userId });
    if (!ended) return;
    // Of a shared screen: who works on it ends it, or whoever opened it.
    const [screen] = await tx
      .select({ personId: sharedScreens.personId })
      .from(sharedScreens)
      .where(eq(sharedScreens.sessionId, sessionId));
    const who: Actor = { kind: "staff", userId: screen?.personId ?? ended.userId, terminal: "system" };
    await record(
      tx,
      { action: "signOut", subject: "session", subjectId: sessionId, outletId: null },
      who,
      at,
    );
  });
}
