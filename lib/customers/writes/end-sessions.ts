import { and, eq, isNull, ne } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { customerSessions } from "@/db/schema";
import { customer } from "@/lib/actor";
import { record } from "@/lib/audit/writes/record";
import { now } from "@/lib/server/clock";
import { db } from "@/lib/server/db";

/** Ends somebody's sessions wherever they are open, all but one if it is named. @returns how many. */
export async function endSessions(
  tx: Transaction,
  customerId: string,
  at: Date,
  butSessionId?: string,
): Promise<number> {
  const ended = await tx
    .update(customerSessions)
    .set({ endedAt: at })
    .where(
      and(
        eq(customerSessions.customerId, customerId),
        isNull(customerSessions.endedAt),
        butSessionId ? ne(customerSessions.id, butSessionId) : undefined,
      ),
    )
    .returning({ id: customerSessions.id });
  return ended.length;
}

/** A customer signs out everywhere but here. @returns how many sessions that ended. */
export const endOtherSessions = (
  { customerId, sessionId }: { customerId: string; sessionId: string },
  at: Date = now(),
): Promise<number> =>
  db.transaction(async (tx) => {
    const ended = await endSessions(tx, customerId, at, sessionId);
    const about = { subject: "customer", subjectId: customerId, outletId: null };
    await record(tx, { action: "endOtherSessions", ...about, after: { ended } }, customer, at);
    return ended;
  });

/** Signs out here; whoever still holds the cookie holds nothing. */
export async function endCustomerSession(sessionId: string, at: Date = now()): Promise<void> {
  await db
    .update(customerSessions)
    .set({ endedAt: at })
    .where(and(eq(customerSessions.id, sessionId), isNull(customerSessions.endedAt)));
}
