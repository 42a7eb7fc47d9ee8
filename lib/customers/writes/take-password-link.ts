import { eq } from "drizzle-orm";
import type { Locale } from "@/db/enums";
import { customers } from "@/db/schema";
import { customer } from "@/lib/actor";
import { record } from "@/lib/audit/writes/record";
import { now } from "@/lib/server/clock";
import { db } from "@/lib/server/db";
import { hashPassword } from "@/lib/server/password";
import { endSessions } from "./end-sessions";
import { type OpenedSession, openSession } from "./open-session";
import { ownAddress } from "./own-address";
import { setPassword } from "./set-password";
import { takeLink } from "./take-link";

/**
 * Chooses a password by the link of a mail, once, and is signed in; whoever was with the old one is not any more. Who opens the
 * link reads that address's mail: an account that only claimed it has it now.
 * @throws Refusal `link_over`
 */
export async function takeCustomerPasswordLink(
  { link, next, locale, userAgent }: { link: string; next: string; locale: Locale; userAgent: string },
  at: Date = now(),
): Promise<OpenedSession> {
  const passwordHash = await hashPassword(next);
  return db.transaction(async (tx) => {
    const { customerId, email } = await takeLink(tx, link, "password", at);
    const [person] = await tx
      .select({ name: customers.name, email: customers.email })
      .from(customers)
      .where(eq(customers.id, customerId))
      .for("update");
    if (!person?.email) await ownAddress(tx, { customerId, email }, at);
    await setPassword(tx, { id: customerId, name: person?.name ?? "", email }, passwordHash, locale, at);
    await endSessions(tx, customerId, at);
    const about = { subject: "customer", subjectId: customerId, outletId: null };
    await record(tx, { action: "takeCustomerPasswordLink", ...about }, customer, at);
    return openSession(tx, customerId, userAgent, at);
  });
}
