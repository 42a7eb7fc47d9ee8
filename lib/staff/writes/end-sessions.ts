import { and, eq, isNull, ne } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { sessions } from "@/db/schema";
import { lockScreensOf } from "./lock-screen";

/**
 * Ends somebody's sessions wherever they are open, all but one if it is named: their cookies open nothing any more. Shared screens
 * he works on lock; those he opened are over.
 */
export async function endSessions(
  tx: Transaction,
  userId: string,
  at: Date,
  butSessionId?: string,
): Promise<void> {
  await tx
    .update(sessions)
    .set({ endedAt: at })
    .where(
      and(
        eq(sessions.userId, userId),
        isNull(sessions.endedAt),
        butSessionId ? ne(sessions.id, butSessionId) : undefined,
      ),
    );
  await lockScreensOf(tx, userId);
}
