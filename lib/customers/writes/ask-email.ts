import { eq } from "drizzle-orm";
import type { Locale } from "@/db/enums";
import { customers } from "@/db/schema";
import { customer } from "@/lib/actor";
import { record } from "@/lib/audit/writes/record";
import { now } from "@/lib/server/clock";
import { db } from "@/lib/server/db";
import { countTry } from "../../credentials/writes/count-try";
import { Refusal } from "../../refusal";
import { confirmedAccountOf } from "../queries/account-of";
import { checkPassword } from "./check-password";
import { sendLink } from "./send-link";
import { tellKnown } from "./tell-known";

type AskEmail = { customerId: string; sessionId: string; password: string; email: string; locale: Locale };

/**
 * Another address is wanted: it counts once the link sent there is opened. Where it is another account's, that one's holder is
 * told that he has one, and nothing comes of it here; the answer is the same.
 * @throws Refusal `not_found` | `slow_down` | `wrong_password`
 */
export async function askEmail(input: AskEmail, at: Date = now()): Promise<void> {
  const { customerId, email, locale } = input;
  await checkPassword(input, at);
  await claim({ customerId, email, locale, action: "askEmail" }, at);
}

/** The mail that confirms is sent once more. @throws Refusal `already_done` | `slow_down` */
export async function askConfirmation(
  { customerId, locale }: { customerId: string; locale: Locale },
  at: Date = now(),
): Promise<void> {
  await countTry(`customer ${customerId} confirmation`, `customer ${customerId}`, at);
  await claim({ customerId, email: null, locale, action: "askConfirmation" }, at);
}

/** @param email the one claimed from now on; null: the one that is. */
async function claim(
  {
    customerId,
    email,
    locale,
    action,
  }: { customerId: string; email: string | null; locale: Locale; action: string },
  at: Date,
): Promise<void> {
  await db.transaction(async (tx) => {
    const [person] = await tx
      .select({ name: customers.name, email: customers.email, claimedEmail: customers.claimedEmail })
      .from(customers)
      .where(eq(customers.id, customerId))
      .for("update");
    const wanted = email ?? person?.claimedEmail;
    if (!person || !wanted || wanted === person.email) throw new Refusal("already_done");
    await tx.update(customers).set({ claimedEmail: wanted }).where(eq(customers.id, customerId));
    const known = await confirmedAccountOf(wanted, tx);
    if (known) await tellKnown(tx, { name: known.name, email: wanted, locale });
    else {
      const kind = person.email ? "customer_new_address" : "customer_confirm";
      await sendLink(tx, kind, { customerId, name: person.name, email: wanted, locale }, at);
    }
    await record(tx, { action, subject: "customer", subjectId: customerId, outletId: null }, customer, at);
  });
}
