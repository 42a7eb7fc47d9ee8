import { sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import type { ProviderCallKind, ProviderCallState } from "@/db/enums";
import { newId } from "@/lib/ids";

export type ProviderCall = {
  id: string;
  kind: ProviderCallKind;
  paymentId: string;
  refundId: string | null;
  idempotencyKey: string;
  request: Record<string, unknown>;
  state: ProviderCallState;
};

export type Intent = {
  kind: ProviderCallKind;
  paymentId: string;
  refundId?: string;
  key: string;
  request: Record<string, unknown>;
};

/** Writes down a request before it is made. The same key is the same request: whoever comes second gets the first one's. */
export async function intendCall(tx: Transaction, intent: Intent): Promise<ProviderCall> {
  const { kind, paymentId, refundId = null, key, request } = intent;
  const [call] = await tx.execute<ProviderCall>(sql`
    insert into provider_calls as c (id, kind, payment_id, refund_id, idempotency_key, request)
    values (${newId()}, ${kind}, ${paymentId}, ${refundId}, ${key}, ${JSON.stringify(request)}::jsonb)
    on conflict (idempotency_key) do update set idempotency_key = c.idempotency_key
    returning id, kind, payment_id as "paymentId", refund_id as "refundId", idempotency_key as "idempotencyKey", request, state`);
  if (!call) throw new Error("the request to the provider was not written");
  return call;
}
