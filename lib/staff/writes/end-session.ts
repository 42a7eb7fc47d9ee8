import { and, eq, isNull } from "drizzle-orm";
import { sessions } from "@/db/schema";
import { now } from "@/lib/server/clock";
import { db } from "@/lib/server/db";

/** Signs out: whoever still holds the cookie holds nothing. Ending it twice changes nothing. */
export async function endSession(sessionId: string, at: Date = now()): Promise<void> {
  await db
    .update(sessions)
    .set({ endedAt: at })
    .where(and(eq(sessions.id, sessionId), isNull(sessions.endedAt)));
}
