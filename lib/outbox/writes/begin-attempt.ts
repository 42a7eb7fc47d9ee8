import { and, eq, sql } from "drizzle-orm";
import { messages } from "@/db/schema/outbox";
import { now } from "@/lib/server/clock";
import { db } from "@/lib/server/db";

/** Written before anything leaves the house: should the process die meanwhile, the doubt is on file. */
export async function beginAttempt(id: string, at: Date = now()): Promise<void> {
  await db
    .update(messages)
    .set({ tryingSince: at, attempts: sql`${messages.attempts} + 1` })
    .where(and(eq(messages.id, id), eq(messages.state, "pending")));
}
