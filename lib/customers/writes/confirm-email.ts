import { eq } from "drizzle-orm";
import type { Locale } from "@/db/enums";
import { customerLinks, customers } from "@/db/schema";
import { customer } from "@/lib/actor";
import { record } from "@/lib/audit/writes/record";
import { enqueueMessage } from "@/lib/outbox/writes/enqueue-message";
import { now } from "@/lib/server/clock";
import { customerLinkIdOf } from "@/lib/server/customer-link";
import { db } from "@/lib/server/db";
import { passwordMatches } from "@/lib/server/password";
import { countTry } from "../../credentials/writes/count-try";
import { Refusal } from "../../refusal";
import { type OpenedSession, openSession } from "./open-session";
import { ownAddress } from "./own-address";
import { takeLink } from "./take-link";

export type ConfirmInput = {
  link: string;
  /** Who is signed in where the link was opened; null: nobody. */
  signedInId: string | null;
  /** Of the account, where he is not signed in to it. */
  password: string | null;
  address: string;
  userAgent: string;
  locale: Locale;
};

/**
 * An address is confirmed by its link *and* by who opened the account: signed in to it, or with its password. Else somebody
 * could open an account with another's address and have him confirm it.
 * @returns the session this opened, where nobody was signed in to it.
 * @throws Refusal `link_over` | `password_needed` | `wrong_password` | `slow_down`
 */
export async function confirmEmail(input: ConfirmInput, at: Date = now()): Promise<OpenedSession | null> {
  const { link, signedInId, password, address, userAgent, locale } = input;
  const account = await accountOfLink(link);
  const here = account.id === signedInId;
  if (!here) {
    if (password === null) throw new Refusal("password_needed", {}, "password");
    await countTry(`customer ${account.id} confirming`, address, at);
    if (!(await passwordMatches(account.passwordHash ?? undefined, password)))
      throw new Refusal("wrong_password", {}, "password");
  }
  return db.transaction(async (tx) => {
    const { customerId, email } = await takeLink(tx, link, "email", at);
    const [before] = await tx
      .select({ name: customers.name, email: customers.email, claimedEmail: customers.claimedEmail })
      .from(customers)
      .where(eq(customers.id, customerId))
      .for("update");
    // He wished for another address since.
    if (before?.claimedEmail !== email) throw new Refusal("link_over");
    await ownAddress(tx, { customerId, email }, at);
    if (before.email)
      await enqueueMessage(tx, {
        ...{
          dedupeKey: `customer:${customerId}:address:${at.toISOString()}`,
          kind: "customer_address_changed",
        },
        ...{ orderId: null, recipient: before.email, locale, payload: { name: before.name } },
      });
    const about = { subject: "customer", subjectId: customerId, outletId: null };
    await record(tx, { action: "confirmEmail", ...about }, customer, at);
    return here ? null : openSession(tx, customerId, userAgent, at);
  });
}

async function accountOfLink(link: string): Promise<{ id: string; passwordHash: string | null }> {
  const linkId = customerLinkIdOf(link);
  if (!linkId) throw new Refusal("link_over");
  const [account] = await db
    .select({ id: customers.id, passwordHash: customers.passwordHash })
    .from(customerLinks)
    .innerJoin(customers, eq(customers.id, customerLinks.customerId))
    .where(eq(customerLinks.id, linkId));
  if (!account) throw new Refusal("link_over");
  return account;
}
