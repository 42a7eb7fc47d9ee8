import { and, eq, isNull } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { customerAddresses, customerLinks, customers } from "@/db/schema";
import { forgetTries } from "../../credentials/writes/forget-tries";
import { Refusal } from "../../refusal";
import { endSessions } from "./end-sessions";

/**
 * Of whom an account was, nothing stays, in the caller's transaction; the row does, because orders point at it.
 * @throws Refusal `not_found` where it is closed already
 */
export async function anonymise(tx: Transaction, customerId: string, at: Date): Promise<void> {
  const [person] = await tx
    .select({ email: customers.email, claimedEmail: customers.claimedEmail })
    .from(customers)
    .where(and(eq(customers.id, customerId), isNull(customers.anonymisedAt)))
    .for("update");
  if (!person) throw new Refusal("not_found");
  for (const email of [person.email, person.claimedEmail])
    if (email) await forgetTries(tx, `customer ${email}`);
  await endSessions(tx, customerId, at);
  await tx
    .update(customerLinks)
    .set({ email: "", usedAt: at })
    .where(eq(customerLinks.customerId, customerId));
  await tx.delete(customerAddresses).where(eq(customerAddresses.customerId, customerId));
  await tx
    .update(customers)
    .set({
      ...{
        name: "",
        phone: null,
        email: null,
        claimedEmail: null,
        passwordHash: null,
        emailConfirmedAt: null,
      },
      ...{ billing: null, marketingConsentAt: null, reviewConsentAt: null, toldBy: "mail", anonymisedAt: at },
    })
    .where(eq(customers.id, customerId));
}
