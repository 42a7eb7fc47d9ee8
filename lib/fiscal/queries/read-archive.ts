import { type SQL, sql } from "drizzle-orm";
import type { Database, Transaction } from "@/db/client";
import { db } from "@/lib/server/db";
import type { ArchivedChain, ArchivedEntry } from "../archive";
import type { Span } from "../closing";

type Range = { chainId: string; from: number; to: number };

/** Chains with their whole length, or the given ranges of them; those of which nothing is asked are left out. */
async function chainsOf(
  on: Database | Transaction,
  which: SQL,
  ranges?: readonly Range[],
): Promise<ArchivedChain[]> {
  const rows = await on.execute<ArchivedChain>(sql`
    with asked as (
      select c.id, coalesce(r."from", 1) as "from", coalesce(r."to", c.last_seq) as "to" from fiscal_chains c
      left join json_to_recordset(${JSON.stringify(ranges ?? [])}::json) r ("chainId" uuid, "from" int, "to" int) on r."chainId" = c.id
      where ${which} and (${!ranges} or r."chainId" is not null)
    )
    select c.id, c.kind, c.code, c.generation, o.code as outlet, a."from", a."to", coalesce(b.hash, repeat('0', 64)) as "prevHash",
      coalesce(b.grand_total_cents, 0)::float8 as "grandBeforeCents", coalesce(e.hash, c.last_hash) as hash,
      coalesce(e.grand_total_cents, c.grand_total_cents)::float8 as "grandTotalCents"
    from asked a join fiscal_chains c on c.id = a.id left join outlets o on o.id = c.outlet_id
    left join fiscal_entries e on e.chain_id = c.id and e.seq = a."to"
    left join fiscal_entries b on b.chain_id = c.id and b.seq = a."from" - 1
    where a."from" <= a."to" order by c.kind desc, c.code, c.generation`);
  return rows.map((row) => ({ ...row }));
}

/** All there is of an outlet; of the group's technical journal without one. */
export const readWhole = (
  outletId: string | null,
  on: Database | Transaction = db,
): Promise<ArchivedChain[]> =>
  chainsOf(on, outletId ? sql`c.outlet_id = ${outletId}` : sql`c.kind = 'journal'`);

/** What a closing of the outlet closes: its documents by number, the closings it sums, itself. Null: no such closing. */
export async function readClosed(
  outletId: string,
  hash: string,
  on: Database | Transaction = db,
): Promise<{ scope: string; chains: ArchivedChain[] } | null> {
  const [closing] = await on.execute<{
    chainId: string;
    seq: number;
    first: number;
    scope: string;
    tills: Span[];
  }>(sql`
    select e.chain_id as "chainId", e.seq, e.kind || ' ' || (e.payload::json ->> 'period') as scope, e.payload::json -> 'tills' as tills,
      case e.kind when 'closing_day' then e.seq else coalesce((select max(b.seq) + 1 from fiscal_entries b
        where b.chain_id = e.chain_id and b.seq < e.seq and (b.kind = e.kind or b.kind = 'opening')), 1) end as first
    from fiscal_entries e join fiscal_chains c on c.id = e.chain_id and c.kind = 'closings'
    where e.hash = ${hash} and e.kind <> 'opening' and c.outlet_id = ${outletId}`);
  if (!closing) return null;
  const { chainId, seq, first, scope, tills } = closing;
  const chains = await chainsOf(on, sql`c.outlet_id = ${outletId}`, [
    ...tills,
    { chainId, from: first, to: seq },
  ]);
  return { scope, chains };
}

/** The public halves of all keys. */
export async function readKeys(
  on: Database | Transaction = db,
): Promise<{ keyId: string; publicKey: string }[]> {
  const rows = await on.execute<{ keyId: string; publicKey: string }>(
    sql`select key_id as "keyId", public_key as "publicKey" from fiscal_keys order by created_at, key_id`,
  );
  return rows.map((row) => ({ ...row }));
}

const page = 1000;

/** The entries of chains, in their order, a page at a time: what is written once may be read without a snapshot. */
export async function* readEntries(
  chains: readonly ArchivedChain[],
  on: Database | Transaction = db,
): AsyncGenerator<ArchivedEntry> {
  for (const { id, from, to } of chains) {
    for (let start = from; start <= to; start += page) {
      const rows = await on.execute<ArchivedEntry>(sql`
        select payload, hash, signature, key_id as "keyId" from fiscal_entries
        where chain_id = ${id} and seq between ${start} and ${Math.min(to, start + page - 1)} order by seq`);
      yield* rows;
    }
  }
}
