import { sql } from "drizzle-orm";
import type { Actor } from "@/lib/actor";
import { record } from "@/lib/audit/writes/record";
import type { Person } from "@/lib/customers/person";
import { anonymise } from "@/lib/customers/writes/anonymise";
import { type Asked, about, forgetCare, known, logRequest } from "@/lib/customers/writes/care";
import { now } from "@/lib/server/clock";
import { db } from "@/lib/server/db";
import { eraseOrders } from "./erase-orders";

/**
 * Somebody asked to be forgotten: his orders everywhere, his account and what colleagues wrote of him name nobody any more.
 * @throws Refusal `not_found` | `order_under_way`
 */
export async function erasePerson(
  asked: Asked,
  who: Actor & { userId: string },
  at: Date = now(),
): Promise<void> {
  const person = await known(asked);
  await db.transaction(async (tx) => {
    const orders = await erase(tx, person, at);
    await logRequest(tx, "erasure", { phone: null, customerId: person.customerId }, who.userId, at);
    await record(tx, { action: "erasePerson", ...about(person), after: { orders } }, who, at);
  });
}

type Tx = Parameters<Parameters<typeof db.transaction>[0]>[0];

/** The erasing itself, in the caller's transaction. @returns how many orders. @throws Refusal `order_under_way` */
export async function erase(tx: Tx, { phone, customerId }: Person, at: Date): Promise<number> {
  const [account] = await tx.execute<{ email: string | null; claimed: string | null }>(sql`
    select email, claimed_email as claimed from customers where id = ${customerId}::uuid and anonymised_at is null`);
  const emails = [account?.email, account?.claimed].flatMap((one) => (one ? [one.toLowerCase()] : []));
  const byMail = sql`(o.customer_id is null and lower(o.contact_email) = any(${sql.param(account?.email ? [account.email.toLowerCase()] : [])}::text[]))`;
  const whose = sql`(o.customer_id = ${customerId}::uuid or ${byMail}
    or (o.contact_phone = ${phone} and o.contact_phone <> '' and (o.customer_id is null or o.customer_id = ${customerId}::uuid)))`;
  const orders = await eraseOrders(tx, { whose, customerId, emails });
  await forgetCare(tx, { phone, customerId }, at);
  if (account && customerId) await anonymise(tx, customerId, at);
  return orders;
}
