import { sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";

/** The bank holds the money for us. What was authorised once is not authorised anew by older news. */
export async function authorisePayment(
  tx: Transaction,
  { paymentId, paymentRef, amountCents }: { paymentId: string; paymentRef: string; amountCents: number },
  at: Date,
): Promise<void> {
  await tx.execute(sql`
    update payments set status = 'authorised', provider_ref = ${paymentRef}, amount_cents = ${amountCents},
      authorised_cents = ${amountCents}, authorised_at = ${at.toISOString()}::timestamptz
    where id = ${paymentId} and status <> 'captured' and authorised_at is null`);
}
