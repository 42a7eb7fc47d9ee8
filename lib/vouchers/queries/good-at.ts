import { type SQL, sql } from "drizzle-orm";

/** What an outlet takes: its own vouchers, and the gift cards of the whole group. */
export const goodAt = (voucher: SQL, outletId: string): SQL =>
  sql`(${voucher}.kind = 'gift_card' or ${voucher}.outlet_id = ${outletId})`;
