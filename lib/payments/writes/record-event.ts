import { sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";

export type ProviderEvent = { id: string; type: string; objectRef: string };

/**
 * Writes an event of the provider's in the transaction of its effect. Of the same event at the same moment one waits for
 * the other.
 * @returns whether it is new: only then is its effect to be applied.
 */
export async function recordEvent(tx: Transaction, event: ProviderEvent, at: Date): Promise<boolean> {
  const when = sql`${at.toISOString()}::timestamptz`;
  const rows = await tx.execute(sql`
    insert into provider_events (id, type, object_ref, received_at, processed_at, apply_count)
    values (${event.id}, ${event.type}, ${event.objectRef}, ${when}, ${when}, 1)
    on conflict (id) do nothing returning id`);
  return rows.length === 1;
}
