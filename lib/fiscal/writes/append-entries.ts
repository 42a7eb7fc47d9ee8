import { sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import type { Entry } from "../chain";
import type { SigningKey } from "../signing-key";

/** By name: a column that comes with a later release is not filled in by this one. */
const columns = sql.raw(
  "chain_id, seq, kind, order_id, source, others, total_cents, grand_total_cents, at, payload, prev_hash, hash, key_id, signature",
);

/** Adds entries to chains the caller holds locked, all in one statement; the database checks that each is the next link. */
export async function appendEntries(
  tx: Transaction,
  entries: readonly Entry[],
  { keyId, publicKey }: SigningKey,
): Promise<void> {
  if (entries.length === 0) return;
  const rows = entries.map((entry) => ({
    ...{ chain_id: entry.chainId, seq: entry.seq, kind: entry.kind, order_id: entry.orderId },
    ...{
      source: entry.source,
      others: entry.others.length > 0 ? entry.others : null,
      total_cents: entry.totalCents,
      grand_total_cents: entry.grandTotalCents,
    },
    ...{ at: entry.at.toISOString(), payload: entry.payload, prev_hash: entry.prevHash, hash: entry.hash },
    ...{ key_id: entry.keyId, signature: entry.signature },
  }));
  await tx.execute(sql`
    insert into fiscal_keys (key_id, public_key) values (${keyId}, ${publicKey}) on conflict do nothing`);
  await tx.execute(sql`
    insert into fiscal_entries (${columns}) select ${columns}
    from json_populate_recordset(null::fiscal_entries, ${JSON.stringify(rows)}::json)`);
}
