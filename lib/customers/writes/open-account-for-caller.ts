import type { Locale } from "@/db/enums";
import { customers } from "@/db/schema";
import type { Actor } from "@/lib/actor";
import { record } from "@/lib/audit/writes/record";
import { phoneOf } from "@/lib/phone";
import { now } from "@/lib/server/clock";
import { db } from "@/lib/server/db";
import { Refusal } from "../../refusal";
import { normalEmail } from "../email";
import { confirmedAccountOf } from "../queries/account-of";
import { sendLink } from "./send-link";
import { tellKnown } from "./tell-known";

export type CallerAccountInput = {
  /** Made by the form: however often it is sent, there is one account and one mail. */
  requestId: string;
  name: string;
  phone: string;
  email: string;
  locale: Locale;
  /** Where the order taker works. */
  outletId: string;
};

/**
 * An order taker opens an account for somebody on the telephone, who chooses his password by the link of a mail and so confirms
 * his address. Where it is an account's already, its holder is told to sign in; nothing else happens and the answer is the same.
 * @throws Refusal `phone_invalid`
 */
export async function openAccountForCaller(
  input: CallerAccountInput,
  who: Actor,
  at: Date = now(),
): Promise<void> {
  const { requestId, name, locale, outletId } = input;
  const email = normalEmail(input.email);
  const phone = phoneOf(input.phone);
  if (!phone) throw new Refusal("phone_invalid", {}, "phone");
  await db.transaction(async (tx) => {
    const known = await confirmedAccountOf(email, tx);
    const customerId = known?.id ?? requestId;
    if (known) await tellKnown(tx, { name: known.name, email, locale });
    else {
      const opened = await tx
        .insert(customers)
        .values({ id: customerId, name, phone, claimedEmail: email, locale })
        .onConflictDoNothing({ target: customers.id })
        .returning({ id: customers.id });
      if (opened.length === 0) return;
      await sendLink(tx, "customer_welcome", { customerId, name, email, locale }, at);
    }
    const about = { subject: "customer", subjectId: customerId, outletId };
    await record(tx, { action: "openAccountForCaller", ...about }, who, at);
  });
}
