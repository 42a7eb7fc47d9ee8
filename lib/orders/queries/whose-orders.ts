import { type SQL, sql } from "drizzle-orm";
import type { Owner } from "../own-order";

/**
 * The condition that picks an account's orders out of the orders `o` of the statement around: those placed while signed in,
 * and guests' orders with its confirmed address. What somebody else ordered with that address in an account of his own is his.
 */
export function whoseOrders({ id, email }: Owner): SQL {
  const asGuest =
    email && sql`or (o.customer_id is null and lower(o.contact_email) = ${email.toLowerCase()})`;
  return sql`(o.customer_id = ${id} ${asGuest || sql``})`;
}
