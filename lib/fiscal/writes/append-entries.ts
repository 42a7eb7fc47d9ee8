import { sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import type { Entry } from "../chain";
import type { SigningKey } from "../signing-key";

/** Adds entries to chains the caller holds locked, all in one statement; the database checks that each is the next link. */
export async function appendEntries(
  tx: Transaction,
  entries: readonly Entry[],
  { keyId, publicKey }: SigningKey,
): Promise<void> {
  if (entries.length === 0) return;
  const rows = entries.map((entry) => ({
    ...{ chain_id: entry.chainId, seq: entry.seq, kind: entry.kind, order_id: entry.orderId },
    ...{ source: entry.source, total_cents: entry.totalCents, grand_total_cents: entry.grandTotalCents },
    ...{ at: entry.at.toISOString(), payload: entry.payload, prev_hash: entry.prevHash, hash: entry.hash },
    ...{ key_id: entry.keyId, signature: entry.signature },
  }));
  await tx.execute(sql`
    insert into fiscal_keys (key_id, public_key) values (${keyId}, ${publicKey}) on conflict do nothing`);
  await tx.execute(sql`
    insert into fiscal_entries select * from json_populate_recordset(null::fiscal_entries, ${JSON.stringify(rows)}::json)`);
}
