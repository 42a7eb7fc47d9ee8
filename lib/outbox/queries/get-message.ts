import { eq } from "drizzle-orm";
import { messages } from "@/db/schema/outbox";
import { db } from "@/lib/server/db";

export type OutgoingMessage = typeof messages.$inferSelect;

/** A message as it was written in the transaction it tells of. */
export async function getMessage(id: string): Promise<OutgoingMessage | null> {
  const [message] = await db.select().from(messages).where(eq(messages.id, id));
  return message ?? null;
}
