import { sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import type { Dispute } from "../provider-list";

/**
 * What the provider says of customers who asked their bank for the money back. News comes in any order: what was said before
 * the last we heard changes nothing.
 * @param toldAt the provider's moment of this news; null where its own list was read, which is how things stand.
 * @returns those we hear of for the first time.
 */
export async function recordDisputes(
  tx: Transaction,
  disputes: readonly Dispute[],
  toldAt: Date | null,
): Promise<string[]> {
  if (disputes.length === 0) return [];
  const given = disputes.map((one) => ({
    ...{ id: one.id, payment_ref: one.paymentRef, amount_cents: one.amountCents, currency: one.currency },
    ...{ reason: one.reason, status: one.status, answer_by: one.answerBy?.toISOString() ?? null },
    ...{ at: one.at.toISOString(), told_at: (toldAt ?? one.at).toISOString() },
  }));
  const rows = await tx.execute<{ id: string; first: boolean }>(sql`
    insert into provider_disputes as d (id, payment_id, payment_ref, amount_cents, currency, reason, status, answer_by, at, told_at)
    select g.id, p.id, g.payment_ref, g.amount_cents, g.currency, g.reason, g.status, g.answer_by, g.at, g.told_at
    from json_populate_recordset(null::provider_disputes, ${JSON.stringify(given)}::json) g
    left join payments p on p.provider_ref = g.payment_ref
    on conflict (id) do update set status = excluded.status, answer_by = excluded.answer_by, amount_cents = excluded.amount_cents,
      told_at = greatest(d.told_at, excluded.told_at), payment_id = coalesce(d.payment_id, excluded.payment_id)
      where ${toldAt === null} or d.told_at <= excluded.told_at
    returning d.id, (d.xmax = 0) as first`);
  return rows.filter(({ first }) => first).map(({ id }) => id);
}
