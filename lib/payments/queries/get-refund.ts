import { sql } from "drizzle-orm";
import { db } from "@/lib/server/db";
import type { RefundStatus } from "../settlement";

export type PendingRefund = {
  id: string;
  paymentId: string;
  paymentRef: string;
  providerRef: string | null;
  status: RefundStatus;
  amountCents: number;
};

/** A refund of an online payment, with the provider's names for both. */
export async function getRefund(id: string): Promise<PendingRefund | null> {
  const [refund] = await db.execute<PendingRefund>(sql`
    select r.id, r.payment_id as "paymentId", p.provider_ref as "paymentRef", r.provider_ref as "providerRef", r.status,
      r.amount_cents as "amountCents"
    from refunds r join payments p on p.id = r.payment_id where r.id = ${id} and p.method = 'online'`);
  return refund ?? null;
}
