import { type SQL, sql } from "drizzle-orm";
import type { Database, Transaction } from "@/db/client";
import { db } from "@/lib/server/db";

/**
 * What is left to pay of an order, in cents: its total less what was taken or authorised, plus what went back because there was no
 * use for it. What was given back out of goodwill is not asked for again. Never below 0.
 */
export async function getDue(orderId: string, on: Database | Transaction = db): Promise<number> {
  const [order] = await on.execute<{ due: number }>(
    sql`select ${dueOf(sql`o`)} as due from orders o where o.id = ${orderId}`,
  );
  return order?.due ?? 0;
}

/** The same as an expression on a row of orders under that alias, for lists; of another total where it would have one. */
export const dueOf = (order: SQL, total: SQL = sql`${order}.total_cents`) => sql<number>`greatest(0, ${total}
  - ${promisedOf(order)})::int`;

/**
 * What an order needs not ask for any more: taken or authorised, and not given back as of no use. An authorisation is no money
 * yet, but its customer has done his part.
 */
export const promisedOf = (order: SQL) => sql<number>`(coalesce((select sum(p.amount_cents) from payments p
    where p.order_id = ${order}.id and (p.status = 'captured' or ${isAuthorised(sql`p`)})), 0)
  - coalesce((select sum(r.amount_cents) from refunds r join payments p on p.id = r.payment_id
      where p.order_id = ${order}.id and r.status <> 'failed' and r.kind = 'return'), 0))`;

/** What the bank holds of an order for us, not taken yet. */
export const authorisedOf = (order: SQL) => sql<number>`coalesce((select sum(p.amount_cents) from payments p
  where p.order_id = ${order}.id and ${isAuthorised(sql`p`)}), 0)::int`;

/** On a row of payments: the bank holds it for us, and it is still wanted. */
export const isAuthorised = (payment: SQL) =>
  sql<boolean>`(${payment}.status = 'authorised' and ${payment}.released_at is null)`;
