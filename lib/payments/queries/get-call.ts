import { sql } from "drizzle-orm";
import type { Database, Transaction } from "@/db/client";
import type { ProviderCallKind } from "@/db/enums";
import { db } from "@/lib/server/db";
import type { ProviderCall } from "../writes/intend-call";

/** The latest request of a kind about a payment, or about a refund of it, and how many there have been. */
export async function getLastCall(
  {
    kind,
    paymentId,
    refundId = null,
  }: { kind: ProviderCallKind; paymentId: string; refundId?: string | null },
  on: Database | Transaction = db,
): Promise<(ProviderCall & { count: number; fresh: boolean }) | null> {
  // The provider forgets a key after a day: a request older than that is not safely repeated.
  const [call] = await on.execute<ProviderCall & { count: number; fresh: boolean }>(sql`
    select id, kind, payment_id as "paymentId", refund_id as "refundId", idempotency_key as "idempotencyKey", request, state,
      (count(*) over ())::int as count, created_at > now() - interval '23 hours' as fresh
    from provider_calls
    where kind = ${kind} and payment_id = ${paymentId} and refund_id is not distinct from ${refundId}::uuid
    order by id desc limit 1`);
  return call ?? null;
}
