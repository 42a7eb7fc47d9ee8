import { and, eq, isNull, sql } from "drizzle-orm";
import type { Locale } from "@/db/enums";
import { passwordLinks, users } from "@/db/schema";
import type { Actor } from "@/lib/actor";
import { record } from "@/lib/audit/writes/record";
import { newId } from "@/lib/ids";
import { enqueueMessage } from "@/lib/outbox/writes/enqueue-message";
import { now } from "@/lib/server/clock";
import { db } from "@/lib/server/db";
import { countTry } from "../../credentials/writes/count-try";
import { addMinutes } from "../../time";

const linkMinutes = 60;

/**
 * Sends a link to choose another password, if that address is a colleague's. Whoever asks learns nothing of it.
 * @throws Refusal `slow_down`
 */
export async function askPasswordLink(
  input: { email: string; address: string; locale: Locale },
  at: Date = now(),
): Promise<void> {
  const email = input.email.trim().toLowerCase();
  await countTry(`link for ${email}`, input.address, at);
  await db.transaction(async (tx) => {
    const [person] = await tx
      .select({ id: users.id, name: users.name, email: users.email })
      .from(users)
      .where(and(eq(sql`lower(${users.email})`, email), isNull(users.disabledAt)));
    if (!person) return;
    const linkId = newId();
    await tx
      .insert(passwordLinks)
      .values({ id: linkId, userId: person.id, expiresAt: addMinutes(at, linkMinutes) });
    await enqueueMessage(tx, {
      dedupeKey: `password_link:${linkId}`,
      kind: "password_link",
      orderId: null,
      recipient: person.email,
      locale: input.locale,
      payload: { name: person.name, linkId, minutes: linkMinutes },
    });
    const who: Actor = { kind: "system", userId: null, terminal: "web" };
    const about = { subject: "user", subjectId: person.id, outletId: null };
    await record(tx, { action: "askPasswordLink", ...about }, who, at);
  });
}
