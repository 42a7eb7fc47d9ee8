import { and, eq, isNull } from "drizzle-orm";
import { customers } from "@/db/schema";
import { db } from "@/lib/server/db";
import { passwordMatches } from "@/lib/server/password";
import { countTry } from "../../credentials/writes/count-try";
import { Refusal } from "../../refusal";
import type { Account } from "../queries/account-of";

export type PasswordGiven = { customerId: string; sessionId: string; password: string };

/**
 * Asks for the password again before what only its holder may do: a screen left open is no place to guess at leisure.
 * @throws Refusal `not_found` | `slow_down` | `wrong_password`, of the field `current`
 */
export async function checkPassword(
  { customerId, sessionId, password }: PasswordGiven,
  at: Date,
): Promise<Account & { passwordHash: string }> {
  const [person] = await db
    .select({
      ...{ id: customers.id, name: customers.name, passwordHash: customers.passwordHash },
      ...{ email: customers.email, claimedEmail: customers.claimedEmail },
    })
    .from(customers)
    .where(and(eq(customers.id, customerId), isNull(customers.anonymisedAt)));
  if (!person) throw new Refusal("not_found");
  await countTry(`customer ${customerId} again`, `customer session ${sessionId}`, at);
  const { passwordHash } = person;
  if (!(await passwordMatches(passwordHash ?? undefined, password)) || !passwordHash)
    throw new Refusal("wrong_password", {}, "current");
  return { ...person, passwordHash };
}
