import { sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import type { Movement } from "../provider-list";

/**
 * Copies entries of the provider's account, each once.
 * @returns how many were new.
 */
export async function recordMovements(tx: Transaction, movements: readonly Movement[]): Promise<number> {
  if (movements.length === 0) return 0;
  const rows = movements.map((one) => ({
    ...{ id: one.id, kind: one.kind, amount_cents: one.amountCents, fee_cents: one.feeCents },
    ...{ currency: one.currency, source_ref: one.sourceRef, payment_ref: one.paymentRef },
    ...{ at: one.at.toISOString(), available_at: one.availableAt.toISOString() },
  }));
  const added = await tx.execute(sql`
    insert into provider_movements (id, kind, amount_cents, fee_cents, currency, source_ref, payment_ref, at, available_at)
    select id, kind, amount_cents, fee_cents, currency, source_ref, payment_ref, at, available_at
    from json_populate_recordset(null::provider_movements, ${JSON.stringify(rows)}::json)
    on conflict (id) do nothing returning id`);
  return added.length;
}
