import type { Locale } from "@/db/enums";
import { customers } from "@/db/schema";
import { customer } from "@/lib/actor";
import { requireSwitchedOn } from "@/lib/administration/queries/list-switches";
import { record } from "@/lib/audit/writes/record";
import { newId } from "@/lib/ids";
import { now } from "@/lib/server/clock";
import { db } from "@/lib/server/db";
import { hashPassword } from "@/lib/server/password";
import { countTry } from "../../credentials/writes/count-try";
import { confirmedAccountOf } from "../queries/account-of";
import { type OpenedSession, openSession } from "./open-session";
import { sendLink } from "./send-link";
import { tellKnown } from "./tell-known";

export type SignUpInput = {
  name: string;
  /** As `normalEmail` writes it. */
  email: string;
  password: string;
  locale: Locale;
  /** Where the request comes from. */
  address: string;
  userAgent: string;
};

/**
 * Opens an account and signs in to it; its address is only claimed until the link of the mail is opened. Where the address is
 * another account's, the same happens and the same is answered: that account's holder is told that he has one, and the new
 * account never gets the address.
 * @throws Refusal `slow_down` | `sign_up_off`
 */
export async function signUp(input: SignUpInput, at: Date = now()): Promise<OpenedSession> {
  const { name, email, password, locale, address, userAgent } = input;
  await requireSwitchedOn("sign_up");
  await countTry(`sign-up ${email}`, address, at);
  const passwordHash = await hashPassword(password);
  return db.transaction(async (tx) => {
    const customerId = newId();
    const known = await confirmedAccountOf(email, tx);
    await tx.insert(customers).values({ id: customerId, name, claimedEmail: email, passwordHash, locale });
    if (known) await tellKnown(tx, { name: known.name, email, locale });
    else await sendLink(tx, "customer_confirm", { customerId, name, email, locale }, at);
    const about = { subject: "customer", subjectId: customerId, outletId: null };
    await record(tx, { action: "signUp", ...about }, customer, at);
    return openSession(tx, customerId, userAgent, at);
  });
}
