import { and, eq, sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { customers } from "@/db/schema";
import { Refusal } from "../../refusal";
import { confirmedAccountOf } from "../queries/account-of";

/**
 * An address becomes an account's own, in the caller's transaction: the link that was opened proves it. Two accounts that claim
 * the same are decided by who confirms first.
 * @throws Refusal `link_over`
 */
export async function ownAddress(
  tx: Transaction,
  { customerId, email }: { customerId: string; email: string },
  at: Date,
): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`customer address ${email}`}, 0))`);
  const holder = await confirmedAccountOf(email, tx);
  if (holder && holder.id !== customerId) throw new Refusal("link_over");
  // An address left by an account from before confirmations were asked gives way to whoever proves it.
  await tx
    .update(customers)
    .set({ email: null, claimedEmail: email })
    .where(
      and(
        eq(sql`lower(${customers.email})`, email),
        sql`${customers.emailConfirmedAt} is null and ${customers.id} <> ${customerId}`,
      ),
    );
  const [owned] = await tx
    .update(customers)
    .set({ email, emailConfirmedAt: at, claimedEmail: null })
    .where(and(eq(customers.id, customerId), sql`${customers.anonymisedAt} is null`))
    .returning({ id: customers.id });
  if (!owned) throw new Refusal("link_over");
}
