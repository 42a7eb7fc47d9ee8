import { and, eq, sql } from "drizzle-orm";
import { messages } from "@/db/schema/outbox";
import { db } from "@/lib/server/db";

/** An attempt failed: it stays pending for the next one, or has failed for good. The reason is kept without addresses. */
export async function markUnsent(id: string, reason: string, forGood: boolean): Promise<void> {
  await db
    .update(messages)
    .set({
      state: forGood ? "failed" : "pending",
      attempts: sql`${messages.attempts} + 1`,
      lastError: reason.slice(0, 200),
    })
    .where(and(eq(messages.id, id), eq(messages.state, "pending")));
}
