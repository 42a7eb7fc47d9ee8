import { sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import type { Actor } from "@/lib/actor";
import { intendCall, type ProviderCall } from "./intend-call";

export type Opening = {
  paymentId: string;
  orderId: string;
  /** The proposal it pays for; null for the order itself. */
  revisionId: string | null;
  amountCents: number;
  currency: string;
  /** The request to the provider, exactly as it will be made. */
  request: Record<string, unknown>;
  sessionExpiresAt: Date;
};

/** Begins an online payment of an order whose row the caller holds locked: its row, and the request still to be made. */
export async function openPayment(tx: Transaction, opening: Opening, who: Actor): Promise<ProviderCall> {
  const { paymentId, orderId, revisionId, amountCents, currency, request, sessionExpiresAt } = opening;
  await tx.execute(sql`
    insert into payments (id, order_id, revision_id, method, status, amount_cents, currency, terminal, session_expires_at)
    values (${paymentId}, ${orderId}, ${revisionId}, 'online', 'pending', ${amountCents}, ${currency}, ${who.terminal},
      ${sessionExpiresAt.toISOString()}::timestamptz)`);
  return intendCall(tx, { kind: "create_session", paymentId, key: `create_session:${paymentId}`, request });
}
