import { and, eq, isNull } from "drizzle-orm";
import { customers } from "@/db/schema";
import { customer } from "@/lib/actor";
import { record } from "@/lib/audit/writes/record";
import { now } from "@/lib/server/clock";
import { db } from "@/lib/server/db";
import { passwordMatches } from "@/lib/server/password";
import { countTry } from "../../credentials/writes/count-try";
import { forgetTries } from "../../credentials/writes/forget-tries";
import { Refusal } from "../../refusal";
import { type Account, claimedAccountOf, confirmedAccountOf } from "../queries/account-of";
import { type OpenedSession, openSession } from "./open-session";

export type CustomerSignIn = {
  email: string;
  password: string;
  address: string;
  userAgent: string;
  /** An account this browser was signed in to before: strangers who guess do not make it wait. */
  knownBrowserOf?: string | null;
};

/**
 * Signs a customer in. An unknown address, a wrong password and an account without one answer the same and take as long: two
 * passwords are compared whatever there is.
 * @throws Refusal `wrong_credentials` | `slow_down`
 */
export async function signInCustomer(input: CustomerSignIn, at: Date = now()): Promise<OpenedSession> {
  const { email, password, address, userAgent, knownBrowserOf } = input;
  const [confirmed, claimed] = await Promise.all([
    confirmedAccountOf(email, db),
    claimedAccountOf(email, db),
  ]);
  const usual = [confirmed, claimed].some((account) => account && account.id === knownBrowserOf);
  const tries = usual ? `customer ${email} at home` : `customer ${email}`;
  await countTry(tries, usual ? `home of ${knownBrowserOf}` : address, at);
  const opens = await Promise.all([confirmed, claimed].map((account) => fits(account, password)));
  const found = [confirmed, claimed].find((_account, index) => opens[index]);
  if (!found?.passwordHash) throw new Refusal("wrong_credentials");
  const { id, passwordHash } = found;
  return db.transaction(async (tx) => {
    // Closed or given another password while this one was being compared: nothing opens.
    const [held] = await tx
      .select({ id: customers.id })
      .from(customers)
      .where(
        and(eq(customers.id, id), eq(customers.passwordHash, passwordHash), isNull(customers.anonymisedAt)),
      )
      .for("share");
    if (!held) throw new Refusal("wrong_credentials");
    await forgetTries(tx, tries);
    const about = { subject: "customer", subjectId: id, outletId: null };
    await record(tx, { action: "signInCustomer", ...about }, customer, at);
    return openSession(tx, id, userAgent, at);
  });
}

const fits = (account: Account | null, password: string) =>
  passwordMatches(account?.passwordHash ?? undefined, password);
