import { and, eq, isNull } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import type { Locale } from "@/db/enums";
import { passwordLinks, users } from "@/db/schema";
import { enqueueMessage } from "@/lib/outbox/writes/enqueue-message";
import { forgetTries } from "../../credentials/writes/forget-tries";

type Person = { id: string; name: string; email: string };

/** A password of his own choosing, in the caller's transaction: links that wait are void, and he is told by mail. */
export async function setPassword(
  tx: Transaction,
  person: Person,
  passwordHash: string,
  locale: Locale,
  at: Date,
): Promise<void> {
  await tx
    .update(users)
    .set({ passwordHash, mustChangePassword: false, passwordExpiresAt: null })
    .where(eq(users.id, person.id));
  await tx
    .update(passwordLinks)
    .set({ usedAt: at })
    .where(and(eq(passwordLinks.userId, person.id), isNull(passwordLinks.usedAt)));
  await forgetTries(tx, person.email.toLowerCase());
  await enqueueMessage(tx, {
    dedupeKey: `colleague:${person.id}:password:${at.toISOString()}`,
    kind: "password_changed",
    orderId: null,
    recipient: person.email,
    locale,
    payload: { name: person.name },
  });
}
