import { sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import type { Actor } from "@/lib/actor";
import { newId } from "@/lib/ids";
import { fiscalKey } from "@/lib/server/fiscal-key";
import { software } from "@/lib/server/software";
import { linked } from "../chain";
import { appendEntries } from "./append-entries";
import { lockChains } from "./lock-chains";
import { noteEvent } from "./note-event";

/**
 * After a restore: what was written since the backup is lost here, but its numbers are on people's receipts. Every chain ends
 * where the backup left it, and another one of the next generation goes on for it: it says after which entry, and carries the
 * perpetual total. No number is given twice.
 * @returns chains ended.
 */
export async function succeedChains(tx: Transaction, reason: string, who: Actor, at: Date): Promise<number> {
  const ended = await lockChains(tx, sql`true`);
  const key = fiscalKey();
  await tx.execute(sql`
    update fiscal_chains set retired_at = ${at.toISOString()}::timestamptz where retired_at is null`);
  const openings = ended.map((chain) => {
    const id = newId();
    const body = {
      ...{ reason, operator: who.userId, terminal: who.terminal, software },
      after: { chainId: chain.id, seq: chain.lastSeq, hash: chain.lastHash },
      carriedCents: chain.grandTotalCents,
    };
    const begun = { ...chain, id, generation: chain.generation + 1, lastSeq: 0, lastHash: "0".repeat(64) };
    const content = {
      kind: "opening" as const,
      totalCents: 0,
      at,
      body,
      carriedCents: chain.grandTotalCents,
    };
    return { id, before: chain.id, entry: linked(begun, content, key).entry };
  });
  const rows = openings.map(({ id, before }) => ({ id, before }));
  await tx.execute(sql`
    insert into fiscal_chains (id, outlet_id, kind, code, generation, predecessor_id)
    select n.id, c.outlet_id, c.kind, c.code, c.generation + 1, c.id
    from json_to_recordset(${JSON.stringify(rows)}::json) n (id uuid, before uuid) join fiscal_chains c on c.id = n.before`);
  await appendEntries(
    tx,
    openings.map(({ entry }) => entry),
    key,
  );
  await noteEvent(tx, { what: "restore", details: { reason, chains: ended.length } }, who, at);
  return ended.length;
}
