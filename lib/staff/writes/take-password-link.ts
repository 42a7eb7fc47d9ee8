import { and, eq, gt, isNull } from "drizzle-orm";
import type { Locale } from "@/db/enums";
import { passwordLinks, users } from "@/db/schema";
import type { Actor } from "@/lib/actor";
import { record } from "@/lib/audit/writes/record";
import { now } from "@/lib/server/clock";
import { db } from "@/lib/server/db";
import { hashPassword } from "@/lib/server/password";
import { linkIdOf } from "@/lib/server/password-link";
import { Refusal } from "../../refusal";

import { endSessions } from "./end-sessions";
import { setPassword } from "./set-password";

/**
 * Chooses another password by the link of a mail, once; whoever is signed in with the old one is not any more.
 * @throws Refusal `link_over`
 */
export async function takePasswordLink(
  input: { link: string; next: string; locale: Locale },
  at: Date = now(),
): Promise<void> {
  const linkId = linkIdOf(input.link);
  if (!linkId) throw new Refusal("link_over");
  const passwordHash = await hashPassword(input.next);
  await db.transaction(async (tx) => {
    const [taken] = await tx
      .update(passwordLinks)
      .set({ usedAt: at })
      .where(and(eq(passwordLinks.id, linkId), isNull(passwordLinks.usedAt), gt(passwordLinks.expiresAt, at)))
      .returning({ userId: passwordLinks.userId });
    if (!taken) throw new Refusal("link_over");
    const [person] = await tx
      .select({ id: users.id, name: users.name, email: users.email })
      .from(users)
      .where(and(eq(users.id, taken.userId), isNull(users.disabledAt)))
      .for("update");
    if (!person) throw new Refusal("link_over");
    await setPassword(tx, person, passwordHash, input.locale, at);
    await endSessions(tx, person.id, at);
    const who: Actor = { kind: "staff", userId: person.id, terminal: "web" };
    const about = { subject: "user", subjectId: person.id, outletId: null };
    await record(tx, { action: "takePasswordLink", ...about }, who, at);
  });
}
