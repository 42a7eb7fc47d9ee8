import { sql } from "drizzle-orm";
import { confirmEmail } from "@/lib/customers/writes/confirm-email";
import { signUp } from "@/lib/customers/writes/sign-up";
import { newId } from "@/lib/ids";
import { customerLink } from "@/lib/server/customer-link";
import { db } from "@/lib/server/db";
import { friday } from "./house";

export const shopperPassword = "quatre fromages et demi";

/** Somebody who opened an account a moment ago, from an address of his own. */
export async function shopper(email = `${newId()}@example.org`, at = friday) {
  const session = await signUp(
    {
      name: "Nina Roux",
      email,
      password: shopperPassword,
      locale: "fr",
      address: newId(),
      userAgent: "test",
    },
    at,
  );
  return { ...session, email };
}

/** The link of the last mail to an address that had one, as its holder opens it; "" when there is none. */
export async function linkOf(email: string, kind: string): Promise<string> {
  const [row] = await db.execute<{ id: string | null }>(sql`
    select payload->>'linkId' as id from messages where recipient = ${email} and kind = ${kind} order by id desc limit 1`);
  return row?.id ? customerLink(row.id) : "";
}

/** … and confirmed it. */
export async function confirmedShopper(email?: string) {
  const someone = await shopper(email);
  await confirmEmail(
    {
      ...{
        link: await linkOf(someone.email, "customer_confirm"),
        signedInId: someone.customerId,
        password: null,
      },
      ...{ address: newId(), userAgent: "test", locale: "fr" },
    },
    friday,
  );
  return someone;
}

/** Kinds of the mails somebody was sent, in order. */
export async function mailsTo(email: string): Promise<string[]> {
  const rows = await db.execute<{ kind: string }>(
    sql`select kind from messages where recipient = ${email} order by id`,
  );
  return rows.map(({ kind }) => kind);
}
