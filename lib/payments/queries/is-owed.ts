import { type SQL, sql } from "drizzle-orm";

/**
 * Whether a refund is money still to be given back by hand, on a row of refunds and its payment's: the bank refused it, nobody
 * has given it in another way, and it has not gone back since with more.
 */
export const isOwed = (refund: SQL, payment: SQL) => sql<boolean>`(${refund}.status = 'failed'
  and ${payment}.amount_cents - ${payment}.refunded_cents >= ${refund}.amount_cents
  and not exists (select 1 from refunds h where h.instead_of = ${refund}.id))`;
