import { sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { system } from "@/lib/actor";
import { fiscalKey } from "@/lib/server/fiscal-key";
import { software } from "@/lib/server/software";
import { lockChains } from "./lock-chains";
import { noteEvent } from "./note-event";

/** Clocks of two machines differ a little; more is a change somebody must be able to see. */
const mostSeconds = 30;

type Last = { software: string; key: string; at: string; drift: number | null };

/**
 * Notes what the journal is written under, when it changed: the program's version, the signing key, a clock set back, or the
 * program's clock and the database's drifting apart (and together again).
 * @param driftSeconds by how much the program's clock is ahead of the database's.
 */
export async function noteCircumstances(tx: Transaction, driftSeconds: number, at: Date): Promise<void> {
  // First the lock: what another process notes at this moment is read, not noted again.
  await lockChains(tx, sql`c.kind = 'journal'`);
  const [last] = await tx.execute<Last>(sql`
    select e.payload::json ->> 'software' as software, e.key_id as key, e.at,
      (select (d.payload::json -> 'details' ->> 'driftSeconds')::float8 from fiscal_entries d
        where d.chain_id = c.id and d.payload like '%"what":"clock_change"%' and d.payload::jsonb -> 'details' ? 'driftSeconds'
        order by d.seq desc limit 1) as drift
    from fiscal_chains c join fiscal_entries e on e.chain_id = c.id and e.seq = c.last_seq
    where c.kind = 'journal' and c.retired_at is null`);
  const { keyId } = fiscalKey();
  if (last?.software !== software)
    await noteEvent(tx, { what: "configuration", details: { software, before: last?.software } }, system, at);
  if (last && last.key !== keyId)
    await noteEvent(
      tx,
      { what: "configuration", details: { signingKey: keyId, before: last.key } },
      system,
      at,
    );
  const backSeconds = last ? Math.round((new Date(last.at).getTime() - at.getTime()) / 1000) : 0;
  if (backSeconds > mostSeconds)
    await noteEvent(tx, { what: "clock_change", details: { backSeconds } }, system, at);
  const isOff = (seconds: number) => Math.abs(seconds) > mostSeconds;
  if (isOff(driftSeconds) !== isOff(last?.drift ?? 0))
    await noteEvent(
      tx,
      { what: "clock_change", details: { driftSeconds: Math.round(driftSeconds) } },
      system,
      at,
    );
}
