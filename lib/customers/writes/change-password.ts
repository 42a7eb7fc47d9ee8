import { and, eq } from "drizzle-orm";
import type { Locale } from "@/db/enums";
import { customers } from "@/db/schema";
import { customer } from "@/lib/actor";
import { record } from "@/lib/audit/writes/record";
import { now } from "@/lib/server/clock";
import { db } from "@/lib/server/db";
import { hashPassword } from "@/lib/server/password";
import { Refusal } from "../../refusal";
import { addressOfCustomer } from "../customer";
import { checkPassword } from "./check-password";
import { endSessions } from "./end-sessions";
import { setPassword } from "./set-password";

export type ChangeInput = {
  customerId: string;
  sessionId: string;
  current: string;
  next: string;
  locale: Locale;
};

/**
 * A customer signed in chooses another password; he stays signed in here and nowhere else.
 * @throws Refusal `not_found` | `slow_down` | `wrong_password` | `password_same` | `already_done`
 */
export async function changeCustomerPassword(input: ChangeInput, at: Date = now()): Promise<void> {
  const { customerId, sessionId, current, next, locale } = input;
  const person = await checkPassword({ customerId, sessionId, password: current }, at);
  if (current === next) throw new Refusal("password_same", {}, "next");
  const passwordHash = await hashPassword(next);
  await db.transaction(async (tx) => {
    // Whoever changed it meanwhile was first.
    const [held] = await tx
      .select({ id: customers.id })
      .from(customers)
      .where(and(eq(customers.id, customerId), eq(customers.passwordHash, person.passwordHash)))
      .for("update");
    if (!held) throw new Refusal("already_done");
    const { id, name } = person;
    await setPassword(tx, { id, name, email: addressOfCustomer(person) }, passwordHash, locale, at);
    await endSessions(tx, customerId, at, sessionId);
    const about = { subject: "customer", subjectId: customerId, outletId: null };
    await record(tx, { action: "changeCustomerPassword", ...about }, customer, at);
  });
}
