import { sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import type { Payout } from "../provider-list";

/** What the provider says of the money it sends to our bank; the last word counts. */
export async function recordPayouts(tx: Transaction, payouts: readonly Payout[]): Promise<void> {
  if (payouts.length === 0) return;
  const rows = payouts.map((one) => ({
    ...{ id: one.id, amount_cents: one.amountCents, currency: one.currency },
    ...{ status: one.status, arrives_on: one.arrivesOn, at: one.at.toISOString() },
  }));
  await tx.execute(sql`
    insert into provider_payouts
    select * from json_populate_recordset(null::provider_payouts, ${JSON.stringify(rows)}::json)
    on conflict (id) do update set status = excluded.status, arrives_on = excluded.arrives_on`);
}
