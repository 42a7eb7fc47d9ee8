import { sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";

/**
 * The provider has taken the money: once, whatever we believed before — a page we had given up may have been paid a
 * moment earlier.
 * @returns whether this was news.
 */
export async function capturePayment(
  tx: Transaction,
  { paymentId, paymentRef, amountCents }: { paymentId: string; paymentRef: string; amountCents: number },
  at: Date,
): Promise<boolean> {
  const rows = await tx.execute(sql`
    update payments set status = 'captured', provider_ref = ${paymentRef}, amount_cents = ${amountCents},
      captured_at = ${at.toISOString()}::timestamptz
    where id = ${paymentId} and status <> 'captured' returning id`);
  return rows.length === 1;
}
