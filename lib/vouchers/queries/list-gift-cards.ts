import { sql } from "drizzle-orm";
import { db } from "@/lib/server/db";

/** A gift card as the till that sold it lists it: by its last letters, without its code. */
export type SoldCard = { id: string; tail: string; amountCents: number; leftCents: number; lastDay: string };

/** The gift cards an outlet sold last. */
export async function listGiftCards(outletId: string): Promise<SoldCard[]> {
  const rows = await db.execute<SoldCard>(sql`
    select id, tail, amount_cents as "amountCents", balance_cents as "leftCents", last_day::text as "lastDay"
    from vouchers where outlet_id = ${outletId} and kind = 'gift_card' order by issued_at desc, id desc limit 20`);
  return [...rows];
}
