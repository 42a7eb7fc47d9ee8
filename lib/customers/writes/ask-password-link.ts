import { sql } from "drizzle-orm";
import type { Locale } from "@/db/enums";
import { customer } from "@/lib/actor";
import { record } from "@/lib/audit/writes/record";
import { now } from "@/lib/server/clock";
import { db } from "@/lib/server/db";
import { countTry } from "../../credentials/writes/count-try";
import { claimedAccountOf, confirmedAccountOf } from "../queries/account-of";
import { sendLink } from "./send-link";

/**
 * Somebody forgot his password. Whether the address is anybody's is looked up later, by the queue: the answer is the same and
 * takes as long.
 * @throws Refusal `slow_down`
 */
export async function askCustomerPasswordLink(
  { email, address, locale }: { email: string; address: string; locale: Locale },
  at: Date = now(),
): Promise<void> {
  await countTry(`customer link for ${email}`, address, at);
  await db.execute(
    sql`select enqueue_job('send_customer_link', ${JSON.stringify({ email, locale })}::json, null, ${`customer_link:${email}`})`,
  );
}

/** What the queue does then: a link goes to the address, if an account has it or claims it. */
export async function sendPasswordLink(
  { email, locale }: { email: string; locale: Locale },
  at: Date = now(),
): Promise<boolean> {
  return db.transaction(async (tx) => {
    const account = (await confirmedAccountOf(email, tx)) ?? (await claimedAccountOf(email, tx));
    if (!account) return false;
    const { id, name } = account;
    await sendLink(tx, "customer_password", { customerId: id, name, email, locale }, at);
    const about = { subject: "customer", subjectId: id, outletId: null };
    await record(tx, { action: "sendPasswordLink", ...about }, customer, at);
    return true;
  });
}
