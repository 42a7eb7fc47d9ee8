import { and, eq, sql } from "drizzle-orm";
import { messages } from "@/db/schema/outbox";
import { now } from "@/lib/server/clock";
import { db } from "@/lib/server/db";

/** The mail server has taken it. False when it was settled already. */
export async function markSent(id: string, at: Date = now()): Promise<boolean> {
  const rows = await db
    .update(messages)
    .set({ state: "sent", sentAt: at, attempts: sql`${messages.attempts} + 1`, lastError: null })
    .where(and(eq(messages.id, id), eq(messages.state, "pending")))
    .returning({ id: messages.id });
  return rows.length === 1;
}
