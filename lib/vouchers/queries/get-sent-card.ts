import { sql } from "drizzle-orm";
import { db } from "@/lib/server/db";
import { voucherCode } from "@/lib/server/derived-word";

export type SentCard = { code: string; amountCents: number; lastDay: string; outlet: string };

/** A gift card as the mail to who is given it tells it: its code is derived at the last moment. */
export async function getSentCard(id: string): Promise<SentCard | null> {
  const [row] = await db.execute<Omit<SentCard, "code">>(sql`
    select v.amount_cents as "amountCents", v.last_day::text as "lastDay", o.name as outlet
    from vouchers v join outlets o on o.id = v.outlet_id where v.id = ${id} and v.kind = 'gift_card'`);
  return row ? { ...row, code: voucherCode(id) } : null;
}
